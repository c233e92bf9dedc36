package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.app.internal.files.FileImport;
import org.pikaplot.ui.Commands;

/** Imports files, named by the parameter or asked for, and asks how to read each. */
public final class ImportOptionsHandler {
    @Inject
    ImportOptionsHandler() {}

    @Execute
    void run(FileImport imports, @Optional @Named(Commands.PATH) @Nullable String paths) {
        if (paths == null) {
            imports.ask(true);
        } else {
            imports.run(ImportHandler.files(paths), true);
        }
    }
}
