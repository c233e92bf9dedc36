package org.pikaplot.render.gl.internal.buffer;

import org.pikaplot.plot.Axis;
import org.pikaplot.plot.Scales;

/**
 * The unit square of a scene's axes, into which positions go in double precision before they become
 * floats: microseconds of time would not survive otherwise.
 *
 * @param xAxis the axis across
 * @param yAxis the axis upwards
 */
public record UnitSquare(Axis xAxis, Axis yAxis) {
    /** Stands for "no place"; larger than any place, and known to the shaders. */
    static final float GAP = 1e30f;

    /**
     * Places beyond this are moved here: a float keeps enough of them for the line to leave in the
     * right direction.
     */
    private static final double FAR = 1e6;

    /** Whether bars lie: categories stand along the y axis only. */
    boolean isLying() {
        return yAxis.scale() == Axis.Scale.BAND && xAxis.scale() != Axis.Scale.BAND;
    }

    float x(double position) {
        return place(xAxis, position);
    }

    float y(double position) {
        return place(yAxis, position);
    }

    /**
     * Like {@link #y}, but what has no place on a logarithmic axis, such as the foot of a bar at 0,
     * is far below.
     */
    float lowY(double position) {
        return yAxis.scale() == Axis.Scale.LOG && position <= 0
                ? (float) -FAR
                : place(yAxis, position);
    }

    static boolean isGap(float x, float y) {
        return x == GAP || y == GAP;
    }

    private static float place(Axis axis, double position) {
        double place = Scales.place(axis, position);
        return Double.isNaN(place) ? GAP : (float) Math.clamp(place, -FAR, FAR);
    }
}
