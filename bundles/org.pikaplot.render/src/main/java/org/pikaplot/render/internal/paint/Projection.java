package org.pikaplot.render.internal.paint;

import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.Scales;
import org.pikaplot.render.PlotLayout;

/**
 * From data to pixels along one axis, made ready for millions of positions: one multiplication on
 * even scales.
 */
final class Projection {
    private final Axis axis;
    private final double start;
    private final double length;
    private final double factor;
    private final boolean even;

    private Projection(Axis axis, double start, double length) {
        Range range = axis.range();
        this.axis = axis;
        this.start = start;
        this.length = length;
        this.factor = length / range.span();
        this.even =
                axis.scale() != Axis.Scale.LOG
                        && Double.isFinite(range.span())
                        && Double.isFinite(factor);
    }

    static Projection across(PlotLayout layout) {
        return new Projection(layout.scene().x(), layout.plotX(), layout.plotWidth());
    }

    static Projection upwards(PlotLayout layout) {
        return new Projection(
                layout.scene().y(), layout.plotY() + layout.plotHeight(), -layout.plotHeight());
    }

    double pixel(double position) {
        return even
                ? start + (position - axis.range().min()) * factor
                : start + Scales.place(axis, position) * length;
    }
}
