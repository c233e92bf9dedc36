package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.pikaplot.app.internal.files.WorkspaceFiles;

/** Saves to another file. */
public final class SaveAsHandler {
    @Inject
    SaveAsHandler() {}

    @Execute
    void run(WorkspaceFiles files) {
        files.saveAs();
    }
}
