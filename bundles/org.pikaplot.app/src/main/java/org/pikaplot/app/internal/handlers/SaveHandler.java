package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.pikaplot.app.internal.files.WorkspaceFiles;
import org.pikaplot.ui.OpenSession;

/** Saves. */
public final class SaveHandler {
    @Inject
    SaveHandler() {}

    @Execute
    void run(WorkspaceFiles files) {
        files.save();
    }

    @CanExecute
    boolean canRun(OpenSession sessions) {
        return sessions.get().isDirty() || sessions.get().file().isEmpty();
    }
}
