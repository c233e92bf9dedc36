package org.pikaplot.plot.ui.internal.export;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the file that rows go to; its ending decides the format. */
final class RowsDialog {
    private final Shell parent;
    private final String nodeName;

    RowsDialog(Shell parent, String nodeName) {
        this.parent = parent;
        this.nodeName = nodeName;
    }

    Optional<Path> ask() {
        var dialog = new FileDialog(parent, SWT.SAVE);
        dialog.setText("Export the rows of " + nodeName);
        dialog.setFileName(nodeName + ".csv");
        dialog.setFilterNames(new String[] {"CSV", "Parquet", "JSON"});
        dialog.setFilterExtensions(new String[] {"*.csv", "*.parquet", "*.json"});
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
