package org.pikaplot.plot;

/** What a colour is for; themes turn roles into colours. */
public sealed interface ColorRole {
    /** The n-th series of a categorical palette, from 0; palettes repeat. */
    record Series(int index) implements ColorRole {}

    /** Fixed parts of a picture. */
    enum Fixed implements ColorRole {
        /** What stands behind everything. */
        BACKGROUND,
        /** Text. */
        FOREGROUND,
        /** Text of less importance, such as the badge. */
        MUTED,
        /** Axis lines and ticks. */
        AXIS,
        /** Grid lines. */
        GRID,
        /** Unfiltered data behind filtered data. */
        CONTEXT,
        /** What is selected. */
        SELECTION
    }
}
