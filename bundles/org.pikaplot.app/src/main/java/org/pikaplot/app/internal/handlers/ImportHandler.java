package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.app.internal.files.FileImport;
import org.pikaplot.ui.Commands;

/** Imports files, named by the parameter or asked for. */
public final class ImportHandler {
    @Inject
    ImportHandler() {}

    @Execute
    void run(FileImport imports, @Optional @Named(Commands.PATH) @Nullable String paths) {
        if (paths == null) {
            imports.ask(false);
        } else {
            imports.run(files(paths));
        }
    }

    /** {@return the files a parameter names} */
    static List<Path> files(String paths) {
        return Arrays.stream(paths.split(Pattern.quote(File.pathSeparator))).map(Path::of).toList();
    }
}
