package org.pikaplot.render.internal.paint;

import java.awt.image.BufferedImage;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.Rgba;

/**
 * What a picture is drawn on: pixels, SVG or PDF. The few operations every one of them does the
 * same way. Coordinates are final pixels, y down. Not thread-safe.
 */
public interface Surface {

    /**
     * Fills rectangles.
     *
     * @param boxes x, y, width and height of each in turn
     * @param count how many
     */
    void rects(double[] boxes, int count, Rgba fill);

    /**
     * Fills discs, one over the other.
     *
     * @param centers x and y of each in turn
     * @param count how many
     */
    void discs(double[] centers, int count, double diameter, Rgba fill);

    /**
     * Strokes a line with round joins and caps; NaN breaks it, a point alone becomes a dot.
     *
     * @param points x and y of each in turn
     * @param count how many
     */
    void polyline(double[] points, int count, double width, Rgba stroke);

    /** Writes a line of text. */
    void text(PlacedText text, Rgba fill);

    /** Draws an image into a rectangle; colours between pixels are not mixed. */
    void image(BufferedImage image, double x, double y, double width, double height);

    /** Draws with everything outside the rectangle left out. */
    void clipped(double x, double y, double width, double height, Runnable drawing);

    /** Fills one rectangle. */
    default void rect(double x, double y, double width, double height, Rgba fill) {
        rects(new double[] {x, y, width, height}, 1, fill);
    }
}
