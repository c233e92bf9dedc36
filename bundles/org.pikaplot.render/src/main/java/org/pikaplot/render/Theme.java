package org.pikaplot.render;

import org.pikaplot.plot.ColorRole;

/** Turns roles into colours. Immutable; any thread. */
public interface Theme {
    /** {@return the colour of a role} */
    Rgba color(ColorRole role);

    /** {@return the colour of a place from 0 (few) to 1 (many) on the sequential map} */
    Rgba sequential(double place);

    /** {@return whether light text stands on a dark ground} */
    boolean isDark();
}
