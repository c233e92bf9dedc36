package org.pikaplot.plot.ui.internal.part;

import java.util.Optional;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.plot.Scales;
import org.pikaplot.plot.Scene;

/**
 * Which part of the data space is looked at. Immutable: every move gives another camera. An axis
 * that was never moved follows the scene; categories do not move.
 *
 * @param x the visible range across, or empty to follow the scene
 * @param y the visible range upwards, or empty to follow the scene
 */
record Camera(Optional<Range> x, Optional<Range> y) {
    /** Shows everything. */
    static final Camera ALL = new Camera(Optional.empty(), Optional.empty());

    /** {@return the scene as this camera sees it} */
    Scene look(Scene scene) {
        return new Scene(
                scene.title(),
                seen(scene.x(), x),
                seen(scene.y(), y),
                scene.marks(),
                scene.legend(),
                scene.badge(),
                scene.message());
    }

    private static Axis seen(Axis axis, Optional<Range> range) {
        return range.filter(r -> axis.scale() != Axis.Scale.BAND)
                .filter(r -> axis.scale() != Axis.Scale.LOG || r.min() > 0)
                .map(r -> new Axis(axis.scale(), axis.label(), r, axis.categories()))
                .orElse(axis);
    }

    /** {@return what to ask the data for} */
    PlotViewport viewport() {
        return new PlotViewport(x, y);
    }

    boolean isMoved() {
        return x.isPresent() || y.isPresent();
    }

    /**
     * {@return this camera moved with the hand}
     *
     * @param scene the scene without camera
     * @param across how far the picture moves to the right, as a share of the plot's width
     * @param up how far it moves up, as a share of the plot's height
     */
    Camera pan(Scene scene, double across, double up) {
        return between(scene, -across, 1 - across, -up, 1 - up);
    }

    /**
     * {@return this camera nearer to a place or farther from it; the place stays where it is}
     *
     * @param placeX the place as a share of the plot's width, 0 left
     * @param placeY the place as a share of the plot's height, 0 below
     * @param factorX size of the visible range afterwards over before; 1 = unchanged
     * @param factorY the same upwards
     */
    Camera zoom(Scene scene, double placeX, double placeY, double factorX, double factorY) {
        return between(
                scene,
                placeX * (1 - factorX),
                placeX * (1 - factorX) + factorX,
                placeY * (1 - factorY),
                placeY * (1 - factorY) + factorY);
    }

    /** {@return a camera that shows what lies between these places, given as shares of the plot} */
    Camera between(Scene scene, double left, double right, double low, double high) {
        Scene seen = look(scene);
        return new Camera(cut(seen.x(), left, right, x), cut(seen.y(), low, high, y));
    }

    private static Optional<Range> cut(Axis axis, double from, double to, Optional<Range> before) {
        if (axis.scale() == Axis.Scale.BAND || (from == 0 && to == 1)) {
            return before;
        }
        double start = Scales.position(axis, from);
        double end = Scales.position(axis, to);
        boolean usable = Double.isFinite(start) && Double.isFinite(end) && distinct(start, end);
        return usable ? Optional.of(new Range(start, end)) : before;
    }

    /** Below this the axis could not tell its ticks apart, and doubles are at their end. */
    private static boolean distinct(double start, double end) {
        return end - start > Math.max(Math.ulp(start), Math.ulp(end)) * 64;
    }
}
