package org.pikaplot.canvas.ui.internal.view;

/** The grid of the canvas. */
public final class Grid {
    /** Distance of two places a node snaps to, in canvas units. */
    public static final double SNAP = 10;

    private static final double SPACING = 20;
    private static final double CLOSEST_PX = 14;

    private Grid() {}

    /** {@return the nearest place to snap to} */
    public static double snap(double value) {
        return Math.rint(value / SNAP) * SNAP;
    }

    /** {@return the distance of two dots that is good to look at, in canvas units} */
    public static double spacing(double zoom) {
        double spacing = SPACING;
        while (spacing * zoom < CLOSEST_PX) {
            spacing *= 2;
        }
        return spacing;
    }

    /** {@return how strong the dots are, from 0 to 1: they fade before they are thinned out} */
    public static double strength(double zoom) {
        double px = spacing(zoom) * zoom;
        return Math.clamp((px - CLOSEST_PX) / CLOSEST_PX, 0.45, 1);
    }
}
