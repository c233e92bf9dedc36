package org.pikaplot.render;

import java.awt.Font;
import org.pikaplot.render.internal.text.Typeface;

/** The typeface of plots, for what others draw above them. Any thread. */
public final class PlotFonts {
    private PlotFonts() {}

    /** {@return the regular font at a size in pixels} */
    public static Font regular(double sizePx) {
        return Typeface.REGULAR.font(sizePx);
    }
}
