package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.pikaplot.ui.OpenSession;

/** Takes back the last edit. */
public final class UndoHandler {
    @Inject
    UndoHandler() {}

    @Execute
    void run(OpenSession sessions) {
        sessions.get().undo();
    }

    @CanExecute
    boolean canRun(OpenSession sessions) {
        return sessions.get().undoLabel().isPresent();
    }
}
