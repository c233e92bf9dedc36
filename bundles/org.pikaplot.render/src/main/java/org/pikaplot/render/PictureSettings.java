package org.pikaplot.render;

/**
 * How a picture is made.
 *
 * @param widthPx final width
 * @param heightPx final height
 * @param dpi scales text and strokes (96 = as on screen) and is written into the file
 * @param theme colours
 * @param transparent leave out the background
 */
public record PictureSettings(
        int widthPx, int heightPx, double dpi, Theme theme, boolean transparent) {
    public PictureSettings {
        if (widthPx < 16 || heightPx < 16 || widthPx > 30_000 || heightPx > 30_000) {
            throw new IllegalArgumentException("picture size " + widthPx + "x" + heightPx);
        }
    }

    /** {@return factor from 96-DPI pixels to final pixels for text and strokes} */
    public double scale() {
        return dpi / 96;
    }
}
