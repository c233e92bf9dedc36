package org.pikaplot.plot;

import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.Range;

/**
 * Ranges that axes can show, from what the data holds: never empty of width, never infinite. Pure
 * functions for plot types, any thread.
 */
public final class AxisRanges {
    /** The largest size of a position on an axis: twice it is still finite, so spans are. */
    public static final double LIMIT = Double.MAX_VALUE / 4;

    /** Shown where there is no data. */
    public static final Range UNIT = new Range(0, 1);

    private AxisRanges() {}

    /**
     * {@return the finite values' range; empty when there is none} NaN and infinities are skipped.
     */
    public static Optional<Range> of(double[]... arrays) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double[] values : arrays) {
            for (double value : values) {
                if (Double.isFinite(value)) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
        }
        return min <= max ? Optional.of(new Range(min, max)) : Optional.empty();
    }

    /** {@return the positive values' range, for logarithmic axes; empty when there is none} */
    public static Optional<Range> ofPositive(double[]... arrays) {
        double min = Double.POSITIVE_INFINITY;
        double max = 0;
        for (double[] values : arrays) {
            for (double value : values) {
                if (value > 0 && value < Double.POSITIVE_INFINITY) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
        }
        return min <= max ? Optional.of(new Range(min, max)) : Optional.empty();
    }

    /** {@return the smallest range that holds both} */
    public static Range union(Range a, Range b) {
        return new Range(Math.min(a.min(), b.min()), Math.max(a.max(), b.max()));
    }

    /** {@return the range with zero in it} */
    public static Range withZero(Range range) {
        return new Range(Math.min(range.min(), 0), Math.max(range.max(), 0));
    }

    /**
     * {@return the range, or one around its single value, wide enough to place positions within}
     */
    public static Range widened(Range range) {
        double min = Math.clamp(range.min(), -LIMIT, LIMIT);
        double max = Math.clamp(range.max(), -LIMIT, LIMIT);
        double size = Math.max(Math.abs(min), Math.abs(max));
        if (max - min > size * 1e-12 && max - min > 1e-300) {
            return new Range(min, max);
        }
        double margin = size == 0 ? 0.5 : Math.max(size * 0.05, 1e-300);
        return new Range(Math.max(min - margin, -LIMIT), Math.min(max + margin, LIMIT));
    }

    /**
     * {@return the range with room at both ends, for marks that must not touch the border}
     *
     * @param share of the span added on either side, such as 0.05
     */
    public static Range padded(Range range, double share) {
        Range wide = widened(range);
        double margin = wide.span() * share;
        return new Range(
                Math.max(wide.min() - margin, -LIMIT), Math.min(wide.max() + margin, LIMIT));
    }

    /**
     * {@return a positive range for a logarithmic axis, with room at both ends} The given one is
     * positive.
     */
    public static Range paddedLog(Range range, double share) {
        double start = Math.log10(Math.clamp(range.min(), Double.MIN_NORMAL, LIMIT));
        double end = Math.log10(Math.clamp(range.max(), Double.MIN_NORMAL, LIMIT));
        double margin = end - start < 1e-6 ? 0.5 : (end - start) * share;
        return new Range(
                Math.clamp(Math.pow(10, start - margin), Double.MIN_NORMAL, LIMIT / 10),
                Math.min(Math.pow(10, end + margin), LIMIT));
    }

    /**
     * {@return the range that starts and ends at round values, on a linear or time axis; an end at
     * zero stays}
     *
     * @param wanted how many steps there are roughly
     */
    public static Range nice(Range range, int wanted) {
        Range wide = widened(range);
        double step = org.pikaplot.plot.internal.ticks.LinearTicks.step(wide.span(), wanted);
        if (!(step > 0)) {
            return wide;
        }
        double min = Math.floor(wide.min() / step + 1e-9) * step;
        double max = Math.ceil(wide.max() / step - 1e-9) * step;
        return min < max && Math.max(-min, max) <= LIMIT ? new Range(min, max) : wide;
    }

    /** {@return the range of a band axis that shows so many categories} */
    public static Range bands(List<String> categories) {
        return new Range(-0.5, Math.max(categories.size(), 1) - 0.5);
    }
}
