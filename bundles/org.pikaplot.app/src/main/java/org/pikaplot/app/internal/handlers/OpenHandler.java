package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.app.internal.files.WorkspaceFiles;
import org.pikaplot.ui.Commands;

/** Opens a workspace, named by the parameter or asked for. */
public final class OpenHandler {
    @Inject
    OpenHandler() {}

    @Execute
    void run(WorkspaceFiles files, @Optional @Named(Commands.PATH) @Nullable String path) {
        if (path == null) {
            files.open();
        } else {
            files.open(Path.of(path));
        }
    }
}
