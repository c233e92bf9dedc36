package org.pikaplot.ui.internal.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Widget;
import org.pikaplot.session.Subscription;
import org.pikaplot.ui.SettingsStore;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.internal.Observers;

/** Gives colours of one of two palettes and tells the style sheets which. */
public final class ThemeSwitch implements UiTheme {
    /** Id of the light style sheet. */
    public static final String LIGHT_ID = "org.pikaplot.theme.light";

    /** Id of the dark style sheet; e4 takes themes with "dark" in their id as dark ones. */
    public static final String DARK_ID = "org.pikaplot.theme.dark";

    /** The style engine's own mark for widgets it leaves alone. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final SettingsStore settings;
    private final Consumer<String> styleSheets;
    private final Observers<UiTheme> observers = new Observers<>();
    private final Map<Role, Color> light = colours(Palette.LIGHT);
    private final Map<Role, Color> dark = colours(Palette.DARK);
    private boolean isDark;

    /**
     * Starts with what the settings say.
     *
     * @param systemDark used while nothing was chosen
     * @param styleSheets told the id of the style sheet to use, not for the first one
     */
    public ThemeSwitch(SettingsStore settings, boolean systemDark, Consumer<String> styleSheets) {
        this.settings = settings;
        this.styleSheets = styleSheets;
        Boolean chosen = settings.get().dark();
        isDark = chosen == null ? systemDark : chosen;
    }

    private static Map<Role, Color> colours(Palette palette) {
        var colours = new EnumMap<Role, Color>(Role.class);
        for (Role role : Role.values()) {
            int rgb = palette.rgb(role);
            colours.put(role, new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
        }
        return colours;
    }

    @Override
    public boolean isDark() {
        return isDark;
    }

    /** {@return the id of the style sheet in use} */
    public String id() {
        return isDark ? DARK_ID : LIGHT_ID;
    }

    @Override
    public Color color(Role role) {
        Color color = (isDark ? dark : light).get(role);
        if (color == null) {
            throw new IllegalStateException("no colour for " + role);
        }
        return color;
    }

    @Override
    public void setDark(boolean wanted) {
        settings.change(s -> s.withDark(wanted));
        if (wanted != isDark) {
            isDark = wanted;
            styleSheets.accept(id());
            observers.tell(this);
        }
    }

    @Override
    public boolean reduceMotion() {
        return settings.get().reduceMotion();
    }

    @Override
    public void ownColours(Widget widget) {
        widget.setData(UNSTYLED, true);
    }

    @Override
    public Subscription observe(Consumer<UiTheme> observer) {
        return observers.add(observer);
    }
}
