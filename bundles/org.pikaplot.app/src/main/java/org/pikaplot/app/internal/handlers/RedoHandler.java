package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.pikaplot.ui.OpenSession;

/** Does again what was taken back. */
public final class RedoHandler {
    @Inject
    RedoHandler() {}

    @Execute
    void run(OpenSession sessions) {
        sessions.get().redo();
    }

    @CanExecute
    boolean canRun(OpenSession sessions) {
        return sessions.get().redoLabel().isPresent();
    }
}
