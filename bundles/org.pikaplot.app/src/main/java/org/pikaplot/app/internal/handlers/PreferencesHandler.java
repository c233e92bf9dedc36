package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.app.internal.window.MainWindow;
import org.pikaplot.app.internal.window.PreferencesDialog;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.SettingsStore;
import org.pikaplot.ui.UiTheme;

/** Changes how the program works. */
public final class PreferencesHandler {
    @Inject
    PreferencesHandler() {}

    @Execute
    void run(MainWindow window, SettingsStore settings, UiTheme theme, OpenSession sessions) {
        Shell shell = window.shell();
        if (shell != null) {
            new PreferencesDialog(shell, settings, theme, sessions.get()).open();
        }
    }
}
