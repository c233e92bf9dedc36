package org.pikaplot.plot.types.internal.histogram;

import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.Range;
import org.pikaplot.data.ColumnType;
import org.pikaplot.plot.AxisRanges;
import org.pikaplot.plot.Ticks;

/**
 * The bins of a histogram.
 *
 * @param base what to ask for: equal bins over a range
 * @param baseCount how many of them
 * @param edges of the bins to draw, rising; each base bin lies within one of them
 */
public record Bins(Range base, int baseCount, double[] edges) {
    private static final double MICROS_A_DAY = 86_400e6;

    /** Whole-number columns up to this span have a bin for each number. */
    private static final int SINGLE_NUMBERS = 60;

    private static final int MAX_BASE = 50_000;

    /** Up to here a double tells a half from a whole. */
    private static final double EXACT = 0x1p50;

    /**
     * {@return bins at round edges, or exactly {@code wanted} equal ones}
     *
     * @param range what they must cover
     * @param wanted 0 = by the number of rows
     * @param rows of the table
     */
    public static Bins of(Range range, ColumnType type, int wanted, long rows) {
        Range bounded = AxisRanges.widened(range);
        if (wanted > 0) {
            return equal(wholeNumbers(type) ? outerWhole(bounded, wanted) : bounded, wanted);
        }
        int count = automatic(rows);
        if (type.isTemporal() || type.kind() == ColumnType.Kind.TIME) {
            Bins calendar = calendar(range, count);
            return calendar == null ? round(bounded, count) : calendar;
        }
        return wholeNumbers(type) ? whole(single(range), count) : round(bounded, count);
    }

    /** A range that is a single number stays one: its bin is a whole number wide. */
    private static Range single(Range range) {
        return largest(range) < EXACT ? range : AxisRanges.widened(range);
    }

    /** Rice's rule: twice the cube root of the rows, within what can be read. */
    private static int automatic(long rows) {
        return (int) Math.clamp(Math.ceil(2 * Math.cbrt(rows)), 8, 50);
    }

    private static boolean wholeNumbers(ColumnType type) {
        return type.kind() == ColumnType.Kind.INTEGER;
    }

    private static Bins equal(Range range, int count) {
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = i == count ? range.max() : range.min() + range.span() * ((double) i / count);
        }
        return new Bins(range, count, edges);
    }

    private static Bins round(Range range, int wanted) {
        return multiples(range, Ticks.roundStep(range.span(), wanted), wanted);
    }

    private static Bins whole(Range range, int wanted) {
        if (range.span() <= SINGLE_NUMBERS && largest(range) < EXACT) {
            double first = Math.floor(range.min()) - 0.5;
            double last = Math.ceil(range.max()) + 0.5;
            return equal(new Range(first, last), (int) (last - first));
        }
        return multiples(range, Math.max(1, Ticks.roundStep(range.span(), wanted)), wanted);
    }

    /** Bins between multiples of a step; equal ones where doubles cannot count the steps. */
    private static Bins multiples(Range range, double step, int wanted) {
        double first = Math.floor(range.min() / step);
        double last = Math.floor(range.max() / step) + 1;
        boolean exact =
                step > 0
                        && Math.max(Math.abs(first), Math.abs(last)) < EXACT
                        && last - first <= 3.0 * wanted + 3;
        return exact
                ? equal(new Range(first * step, last * step), (int) (last - first))
                : equal(AxisRanges.widened(range), wanted);
    }

    private static double largest(Range range) {
        return Math.max(Math.abs(range.min()), Math.abs(range.max()));
    }

    /** Bins that hold equally many whole numbers each. */
    private static Range outerWhole(Range range, int count) {
        double numbers = Math.floor(range.max()) - Math.ceil(range.min()) + 1;
        double width = Math.max(1, Math.ceil(numbers / count));
        double first = Math.ceil(range.min()) - 0.5;
        return AxisRanges.widened(new Range(first, first + width * count));
    }

    /** Calendar bins; months and years, which differ in length, are put together from days. */
    private static @Nullable Bins calendar(Range range, int wanted) {
        double[] edges = Ticks.roundTimes(range, wanted);
        if (edges.length < 2) {
            return null;
        }
        var base = new Range(edges[0], edges[edges.length - 1]);
        boolean even = true;
        for (int i = 1; i < edges.length; i++) {
            double step = edges[i] - edges[i - 1];
            if (!(step > 0)) {
                // So far from 1970 microseconds are finer than doubles.
                return null;
            }
            even &= step == edges[1] - edges[0];
        }
        double days = Math.rint(base.span() / MICROS_A_DAY);
        if (even || days < edges.length || days > MAX_BASE) {
            return equal(base, edges.length - 1);
        }
        return new Bins(base, (int) days, edges);
    }

    /** {@return which bin to draw each base bin belongs to} */
    public int[] targets() {
        int[] targets = new int[baseCount];
        int bin = 0;
        for (int i = 0; i < baseCount; i++) {
            double middle = base.min() + base.span() * ((i + 0.5) / baseCount);
            while (bin < edges.length - 2 && middle >= edges[bin + 1]) {
                bin++;
            }
            targets[i] = bin;
        }
        return targets;
    }
}
