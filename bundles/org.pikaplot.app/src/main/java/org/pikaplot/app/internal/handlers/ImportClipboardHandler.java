package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.app.internal.files.FileImport;

/** Makes a table of the text on the clipboard. */
public final class ImportClipboardHandler {
    @Inject
    ImportClipboardHandler() {}

    @Execute
    void run(FileImport imports, Display display) {
        imports.paste(display);
    }
}
