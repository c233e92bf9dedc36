package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.pikaplot.app.internal.files.WorkspaceFiles;

/** Ends the program, after asking about unsaved work. */
public final class QuitHandler {
    @Inject
    QuitHandler() {}

    @Execute
    void run(IWorkbench workbench, WorkspaceFiles files) {
        if (files.mayClose(workbench::close)) {
            workbench.close();
        }
    }
}
