package org.pikaplot.ui;

import java.nio.file.Path;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.ui.internal.icons.ThemedIcons;
import org.pikaplot.ui.internal.problems.Toasts;
import org.pikaplot.ui.internal.selection.SelectedNodes;
import org.pikaplot.ui.internal.session.CurrentSession;
import org.pikaplot.ui.internal.settings.SettingsFile;
import org.pikaplot.ui.internal.theme.ThemeSwitch;

/**
 * Puts what all views share into the application's context. Called once, by the life cycle; UI
 * thread only.
 */
public final class DesktopServices {
    private final ThemeSwitch theme;
    private final Toasts problems;

    private DesktopServices(ThemeSwitch theme, Toasts problems) {
        this.theme = theme;
        this.problems = problems;
    }

    /**
     * Makes {@link OpenSession} (still empty), {@link NodeSelection}, {@link SettingsStore}, {@link
     * UiTheme}, {@link Icons} and {@link Problems}.
     *
     * @param application where they are put; has the display and, as a service, e4's theme manager
     * @param settingsFile where settings are kept; need not exist
     */
    public static DesktopServices install(IEclipseContext application, Path settingsFile) {
        Display display = application.get(Display.class);
        var sessions = new CurrentSession();
        var settings = new SettingsFile(settingsFile);
        var theme =
                new ThemeSwitch(
                        settings,
                        Display.isSystemDarkTheme(),
                        id ->
                                application
                                        .get(IThemeManager.class)
                                        .getEngineForDisplay(display)
                                        .setTheme(id, false));
        var icons = new ThemedIcons(display, theme);
        var problems = new Toasts(display, theme, icons);
        application.set(OpenSession.class, sessions);
        application.set(NodeSelection.class, new SelectedNodes(sessions));
        application.set(SettingsStore.class, settings);
        application.set(UiTheme.class, theme);
        application.set(Icons.class, icons);
        application.set(Problems.class, problems);
        return new DesktopServices(theme, problems);
    }

    /** {@return the id of the style sheet to begin with} */
    public String themeId() {
        return theme.id();
    }

    /** Shows messages in that window from now on. */
    public void attach(Shell window) {
        problems.attach(window);
    }
}
