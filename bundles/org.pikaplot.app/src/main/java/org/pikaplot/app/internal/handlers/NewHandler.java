package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.pikaplot.app.internal.files.WorkspaceFiles;

/** New, empty workspace. */
public final class NewHandler {
    @Inject
    NewHandler() {}

    @Execute
    void run(WorkspaceFiles files) {
        files.create();
    }
}
