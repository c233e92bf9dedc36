package org.pikaplot.plot;

import org.pikaplot.aggregate.Range;

/** Something drawn in data space. Arrays belong to the scene: read, do not write. */
public sealed interface Mark {

    /**
     * Connected lines.
     *
     * @param x positions; NaN in either array breaks the line
     * @param y as long as {@code x}
     * @param color the role of the stroke
     * @param widthPx stroke width at 96 DPI
     */
    record Lines(double[] x, double[] y, ColorRole color, double widthPx) implements Mark {}

    /**
     * Discs.
     *
     * @param x centres
     * @param y as long as {@code x}
     * @param color the role of the fill
     * @param sizePx diameter at 96 DPI
     * @param opacity from 0 to 1
     */
    record Points(double[] x, double[] y, ColorRole color, double sizePx, double opacity)
            implements Mark {}

    /**
     * Axis-parallel rectangles.
     *
     * @param x0 left edges
     * @param y0 lower edges
     * @param x1 right edges
     * @param y1 upper edges
     * @param color the role of the fill
     * @param opacity from 0 to 1
     */
    record Rects(
            double[] x0, double[] y0, double[] x1, double[] y1, ColorRole color, double opacity)
            implements Mark {}

    /**
     * A grid of counts, coloured by the theme's sequential map; 0 is transparent.
     *
     * @param counts row-major from the lowest y
     * @param width cells across
     * @param height cells upwards
     * @param x what the grid covers across
     * @param y what the grid covers upwards
     * @param shading how counts become places on the colour map
     */
    record Raster(int[] counts, int width, int height, Range x, Range y, Shading shading)
            implements Mark {
        /** How counts become places on the colour map. */
        public enum Shading {
            /** In proportion. */
            LINEAR,
            /** By logarithm. */
            LOG,
            /** By rank, so that every colour covers as many cells (histogram equalisation). */
            EQUALIZED
        }
    }

    /**
     * Words at a place.
     *
     * @param horizontal 0 = starts there, 0.5 = centred, 1 = ends there
     * @param vertical 0 = stands on it, 0.5 = centred, 1 = hangs below
     */
    record Text(
            double x, double y, String text, ColorRole color, double horizontal, double vertical)
            implements Mark {}
}
