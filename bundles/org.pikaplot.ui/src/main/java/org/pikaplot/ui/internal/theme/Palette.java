package org.pikaplot.ui.internal.theme;

import static org.pikaplot.ui.UiTheme.Role.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.pikaplot.ui.UiTheme.Role;

/**
 * A colour for every role. The style sheets in {@code css} use the same colours.
 *
 * @param colours 0xRRGGBB by role, complete
 */
public record Palette(Map<Role, Integer> colours) {

    /** Dark words on a light ground. */
    public static final Palette LIGHT =
            of(
                    SURFACE, 0xFFFFFF,
                    CANVAS, 0xF3F5F9,
                    CANVAS_GRID, 0xDCE2EB,
                    NODE, 0xFFFFFF,
                    NODE_BORDER, 0xC2CAD6,
                    TEXT, 0x1B2430,
                    TEXT_MUTED, 0x556172,
                    ACCENT, 0x1F66DB,
                    ON_ACCENT, 0xFFFFFF,
                    WIRE, 0x77849A,
                    TABLE, 0x0B7568,
                    QUERY, 0x6B3FD0,
                    PLOT, 0xB0500A,
                    SNAPSHOT, 0x0A6AAE,
                    NOTE, 0x7A5D00,
                    OK, 0x1A7A39,
                    WARNING, 0x925600,
                    ERROR, 0xBF261B,
                    SYNTAX_KEYWORD, 0x6B3FD0,
                    SYNTAX_FUNCTION, 0x0A6AAE,
                    SYNTAX_STRING, 0x1A7A39,
                    SYNTAX_NUMBER, 0xB0500A,
                    SYNTAX_COMMENT, 0x5F6B7B,
                    ROW_ALTERNATE, 0xF6F8FB);

    /** Light words on a dark ground. */
    public static final Palette DARK =
            of(
                    SURFACE, 0x20252D,
                    CANVAS, 0x171B21,
                    CANVAS_GRID, 0x2A313B,
                    NODE, 0x262C36,
                    NODE_BORDER, 0x434D5B,
                    TEXT, 0xE5E9EF,
                    TEXT_MUTED, 0xA4AFBE,
                    ACCENT, 0x6EA8FF,
                    ON_ACCENT, 0x0B1626,
                    WIRE, 0x8390A6,
                    TABLE, 0x4FD1C0,
                    QUERY, 0xBBA0FF,
                    PLOT, 0xFFAA5E,
                    SNAPSHOT, 0x6EBAFF,
                    NOTE, 0xE9C84B,
                    OK, 0x5FD286,
                    WARNING, 0xF3BA4E,
                    ERROR, 0xFF8579,
                    SYNTAX_KEYWORD, 0xBBA0FF,
                    SYNTAX_FUNCTION, 0x6EBAFF,
                    SYNTAX_STRING, 0x5FD286,
                    SYNTAX_NUMBER, 0xFFAA5E,
                    SYNTAX_COMMENT, 0x98A3B3,
                    ROW_ALTERNATE, 0x252B34);

    public Palette {
        if (colours.size() != Role.values().length) {
            throw new IllegalArgumentException("a palette has a colour for every role");
        }
        colours = Collections.unmodifiableMap(new EnumMap<>(colours));
    }

    private static Palette of(Object... rolesAndColours) {
        var colours = new EnumMap<Role, Integer>(Role.class);
        for (int i = 0; i < rolesAndColours.length; i += 2) {
            colours.put((Role) rolesAndColours[i], (Integer) rolesAndColours[i + 1]);
        }
        return new Palette(colours);
    }

    /** {@return the colour of a role, 0xRRGGBB} */
    public int rgb(Role role) {
        Integer rgb = colours.get(role);
        if (rgb == null) {
            throw new IllegalStateException("no colour for " + role);
        }
        return rgb;
    }
}
