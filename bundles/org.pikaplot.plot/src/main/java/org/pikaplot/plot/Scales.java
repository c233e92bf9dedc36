package org.pikaplot.plot;

import org.pikaplot.aggregate.Range;

/**
 * Where positions in data space lie along an axis. Pure functions, any thread; {@link #position}
 * undoes {@link #place} up to rounding.
 */
public final class Scales {
    private Scales() {}

    /**
     * {@return the place of a position: 0 at the start of the axis, 1 at its end, beyond that
     * outside}
     *
     * <p>NaN for NaN, and for positions that are not positive on a logarithmic axis.
     */
    public static double place(Axis axis, double position) {
        Range range = axis.range();
        if (axis.scale() == Axis.Scale.LOG) {
            double start = Math.log10(range.min());
            return position > 0
                    ? (Math.log10(position) - start) / (Math.log10(range.max()) - start)
                    : Double.NaN;
        }
        double span = range.max() - range.min();
        return Double.isInfinite(span)
                ? (position / 2 - range.min() / 2) / (range.max() / 2 - range.min() / 2)
                : (position - range.min()) / span;
    }

    /**
     * {@return the position at a place along the axis; not necessarily finite far outside of it}
     */
    public static double position(Axis axis, double place) {
        Range range = axis.range();
        if (axis.scale() == Axis.Scale.LOG) {
            double start = Math.log10(range.min());
            return Math.pow(10, start + place * (Math.log10(range.max()) - start));
        }
        double span = range.max() - range.min();
        return Double.isInfinite(span)
                ? range.min() * (1 - place) + range.max() * place
                : range.min() + place * span;
    }
}
