package org.pikaplot.render;

import org.pikaplot.plot.ColorRole;

/**
 * A line of text and its place in a picture, in final pixels, y down.
 *
 * @param text already shortened to its room
 * @param x of the anchor
 * @param y of the base line
 * @param anchor which part of the text stands at {@code x}
 * @param angleDegrees turned around the anchor, clockwise; 0 for nearly all text
 * @param sizePx em height
 * @param semibold for titles
 * @param color the role of the text
 */
public record PlacedText(
        String text,
        double x,
        double y,
        Anchor anchor,
        double angleDegrees,
        double sizePx,
        boolean semibold,
        ColorRole color) {

    /** Line breaks and other control characters, which column names may hold, become blanks. */
    public PlacedText {
        text = text.replaceAll("\\p{Cntrl}", " ");
    }

    /** Which part of a text stands at its place. */
    public enum Anchor {
        /** Its left end. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its right end. */
        END
    }
}
