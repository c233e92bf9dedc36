package org.pikaplot.canvas.ui.internal.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.NodeKind;

/** Colours, fonts and icons of the canvas. UI thread only; dispose of it with the canvas. */
public final class Look {
    private final UiTheme theme;
    private final Icons icons;
    private final Font name;
    private final Font body;
    private final Font small;
    private final Font code;
    private final Map<Mix, Color> mixes = new HashMap<>();

    private record Mix(Role ground, Role ink, int percent) {}

    /** Makes the fonts. */
    public Look(Display display, UiTheme theme, Icons icons) {
        this.theme = theme;
        this.icons = icons;
        FontData system = display.getSystemFont().getFontData()[0];
        name = new Font(display, system.getName(), 10, SWT.BOLD);
        body = new Font(display, system.getName(), 9, SWT.NORMAL);
        small = new Font(display, system.getName(), 8, SWT.NORMAL);
        String fixed = "win32".equals(SWT.getPlatform()) ? "Consolas" : "monospace";
        code = new Font(display, fixed, 9, SWT.NORMAL);
    }

    /** {@return the colour of a role} */
    public Color color(Role role) {
        return theme.color(role);
    }

    /** {@return {@code percent} of one colour over another} */
    public Color mix(Role ground, Role ink, int percent) {
        return mixes.computeIfAbsent(
                new Mix(ground, ink, percent),
                key -> {
                    Color under = theme.color(ground);
                    Color over = theme.color(ink);
                    return new Color(
                            blend(under.getRed(), over.getRed(), percent),
                            blend(under.getGreen(), over.getGreen(), percent),
                            blend(under.getBlue(), over.getBlue(), percent));
                });
    }

    private static int blend(int under, int over, int percent) {
        return Math.round((under * (100 - percent) + over * percent) / 100f);
    }

    /** {@return the colour of a kind of node} */
    public Role role(NodeKind kind) {
        return switch (kind) {
            case TABLE -> Role.TABLE;
            case QUERY -> Role.QUERY;
            case PLOT -> Role.PLOT;
            case SNAPSHOT -> Role.SNAPSHOT;
            case NOTE -> Role.NOTE;
        };
    }

    /** {@return the role of that name, or {@code otherwise} when there is none} */
    public static Role role(String name, Role otherwise) {
        for (Role role : Role.values()) {
            if (role.name().equals(name.toUpperCase(Locale.ROOT))) {
                return role;
            }
        }
        return otherwise;
    }

    /** {@return the icon of a kind of node} */
    public Image icon(NodeKind kind) {
        return icons.get(kind.name().toLowerCase(Locale.ROOT));
    }

    /** {@return the icon of that name} */
    public Image icon(String icon) {
        return icons.get(icon);
    }

    /** {@return whether the ground is dark} */
    public boolean isDark() {
        return theme.isDark();
    }

    /** {@return whether nothing should move by itself} */
    public boolean reduceMotion() {
        return theme.reduceMotion();
    }

    /** Forgets colours of the theme before. */
    public void themeChanged() {
        mixes.clear();
    }

    /** {@return the font of node names} */
    public Font nameFont() {
        return name;
    }

    /** {@return the font of lists} */
    public Font bodyFont() {
        return body;
    }

    /** {@return the font of what is said by the way} */
    public Font smallFont() {
        return small;
    }

    /** {@return the font of SQL} */
    public Font codeFont() {
        return code;
    }

    /** Frees the fonts. */
    public void dispose() {
        name.dispose();
        body.dispose();
        small.dispose();
        code.dispose();
    }
}
