package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.pikaplot.ui.UiTheme;

/** Switches between dark and light. */
public final class ToggleThemeHandler {
    @Inject
    ToggleThemeHandler() {}

    @Execute
    void run(UiTheme theme) {
        theme.setDark(!theme.isDark());
    }
}
