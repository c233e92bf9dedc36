package org.pikaplot.ui;

import java.util.function.Consumer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Widget;
import org.pikaplot.session.Subscription;

/**
 * The look of the window: dark or light, and the colours that no style sheet can give. UI thread
 * only.
 */
public interface UiTheme {

    /** Colours by what they are for. */
    enum Role {
        /** Behind everything in a part. */
        SURFACE,
        /** The canvas. */
        CANVAS,
        /** Dots or lines of the canvas grid. */
        CANVAS_GRID,
        /** The ground of a node. */
        NODE,
        /** Its border. */
        NODE_BORDER,
        /** Words. */
        TEXT,
        /** Words of less importance. */
        TEXT_MUTED,
        /** What is selected, focused or pressed. */
        ACCENT,
        /** Words on the accent. */
        ON_ACCENT,
        /** Connections. */
        WIRE,
        /** Table nodes. */
        TABLE,
        /** Query nodes. */
        QUERY,
        /** Plot nodes. */
        PLOT,
        /** Snapshot nodes. */
        SNAPSHOT,
        /** Notes. */
        NOTE,
        /** Ready. */
        OK,
        /** Stale, or near a limit. */
        WARNING,
        /** Failed. */
        ERROR,
        /** SQL keywords. */
        SYNTAX_KEYWORD,
        /** SQL functions. */
        SYNTAX_FUNCTION,
        /** SQL text literals. */
        SYNTAX_STRING,
        /** SQL numbers. */
        SYNTAX_NUMBER,
        /** SQL comments. */
        SYNTAX_COMMENT,
        /** Alternate table rows. */
        ROW_ALTERNATE
    }

    /** {@return whether light words stand on a dark ground} */
    boolean isDark();

    /** {@return the colour of a role in the current theme} Owned by the theme; do not dispose. */
    Color color(Role role);

    /** Switches between dark and light, at once, everywhere, and remembers it. */
    void setDark(boolean dark);

    /** {@return whether things should jump to where they go instead of moving there} */
    boolean reduceMotion();

    /**
     * Keeps the style sheet's hands off a widget and what is in it; its owner colours it from then
     * on.
     */
    void ownColours(Widget widget);

    /** Calls {@code observer} after each change of the theme. */
    Subscription observe(Consumer<UiTheme> observer);
}
