package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.app.internal.window.AboutDialog;
import org.pikaplot.app.internal.window.MainWindow;

/** Says what this program is. */
public final class AboutHandler {
    @Inject
    AboutHandler() {}

    @Execute
    void run(MainWindow window) {
        Shell shell = window.shell();
        if (shell != null) {
            new AboutDialog(shell).open();
        }
    }
}
