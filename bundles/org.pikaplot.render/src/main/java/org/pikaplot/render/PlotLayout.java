package org.pikaplot.render;

import java.util.List;
import java.util.Optional;
import org.pikaplot.plot.Scales;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.internal.layout.Arrangement;

/**
 * Where everything of a picture goes, in final pixels, y down. Made for one scene at one size; the
 * same for pixels, vectors and the GPU. Immutable, any thread.
 *
 * @param scene what is drawn
 * @param settings for which picture
 * @param plotX left edge of the plotting rectangle, a whole number
 * @param plotY its upper edge, a whole number
 * @param plotWidth its width, a whole number, at least 1
 * @param plotHeight its height, a whole number, at least 1
 * @param xTicks ticks along the lower edge, from left to right; places are x coordinates
 * @param yTicks ticks along the left edge; places are y coordinates
 * @param texts every line of text: title, axis labels, tick labels, legend, badge, message
 * @param legend entries of the legend that have room; empty in small pictures
 * @param ramp the colour scale of raster marks, few at the left; empty when there are none or no
 *     room
 * @param title the box of the title; empty when there is none or no room
 * @param badge the box of the badge; empty when there is none or no room
 */
public record PlotLayout(
        Scene scene,
        PictureSettings settings,
        double plotX,
        double plotY,
        double plotWidth,
        double plotHeight,
        List<PlacedTick> xTicks,
        List<PlacedTick> yTicks,
        List<PlacedText> texts,
        List<PlacedLegendEntry> legend,
        Optional<PlacedBox> ramp,
        Optional<PlacedBox> title,
        Optional<PlacedBox> badge) {

    /**
     * Widest gap that is left on either side of a rectangle mark, at 96 DPI, so that neighbours
     * stand apart.
     */
    public static final double RECT_GAP_PX = 0.5;

    public PlotLayout {
        xTicks = List.copyOf(xTicks);
        yTicks = List.copyOf(yTicks);
        texts = List.copyOf(texts);
        legend = List.copyOf(legend);
    }

    /** {@return the places of everything} Takes well under a millisecond for ordinary scenes. */
    public static PlotLayout of(Scene scene, PictureSettings settings) {
        return new Arrangement(scene, settings).layout();
    }

    /** {@return the x pixel of a position; NaN where the axis has no place for it} */
    public double screenXFromData(double x) {
        return plotX + Scales.place(scene.x(), x) * plotWidth;
    }

    /** {@return the y pixel of a position; NaN where the axis has no place for it} */
    public double screenYFromData(double y) {
        return plotY + (1 - Scales.place(scene.y(), y)) * plotHeight;
    }

    /** {@return the position of an x pixel: undoes {@link #screenXFromData} up to rounding} */
    public double dataXFromScreen(double screenX) {
        return Scales.position(scene.x(), (screenX - plotX) / plotWidth);
    }

    /** {@return the position of a y pixel: undoes {@link #screenYFromData} up to rounding} */
    public double dataYFromScreen(double screenY) {
        return Scales.position(scene.y(), 1 - (screenY - plotY) / plotHeight);
    }

    /** {@return whether a pixel lies in the plotting rectangle} */
    public boolean inPlot(double screenX, double screenY) {
        return plotBox().contains(screenX, screenY);
    }

    /** {@return the plotting rectangle} */
    public PlacedBox plotBox() {
        return new PlacedBox(plotX, plotY, plotWidth, plotHeight);
    }

    /**
     * {@return how much is taken off either side of a rectangle mark across its axis, in final
     * pixels}
     *
     * @param widthPx of the rectangle
     */
    public double rectGap(double widthPx) {
        return widthPx < 3 ? 0 : Math.min(RECT_GAP_PX * settings.scale(), widthPx * 0.08);
    }
}
