package org.pikaplot.aggregate.internal.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Searching in rows of rising x, and doubles as integers of the same order, whose extremes the
 * processor finds fast.
 */
final class SortedRows {
    /** Rows whose extremes are found together, and searched again for the place of an extreme. */
    static final int STEP = 256;

    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

    /** Ranks at or below this are minus infinity or NaN. */
    static final long NEGATIVE_INFINITY =
            rank(Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY));

    /** Ranks at or above this are infinity or NaN. */
    static final long POSITIVE_INFINITY =
            rank(Double.doubleToRawLongBits(Double.POSITIVE_INFINITY));

    private static final long NEGATIVE_ZERO = -1;

    private SortedRows() {}

    /** {@return the bits of a double as a number of the same order} Its own inverse. */
    static long rank(long bits) {
        return bits ^ ((bits >> 63) >>> 1);
    }

    /**
     * Finds the ranks of the smallest and largest double of some rows. The shape of the loop (a
     * long base, an int from zero, a method of its own) is what the compiler turns into vector
     * instructions.
     *
     * @param extremes gets both
     */
    static void extremes(MemorySegment values, long base, int count, long[] extremes) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            long rank = rank(values.getAtIndex(LONG, base + i));
            lowest = Math.min(lowest, rank);
            highest = Math.max(highest, rank);
        }
        // The two zeros are one value.
        extremes[0] = lowest == NEGATIVE_ZERO ? 0 : lowest;
        extremes[1] = highest == NEGATIVE_ZERO ? 0 : highest;
    }

    static int firstAtLeast(RowValues xs, int rows, double bound) {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (xs.at(middle) >= bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static int firstAbove(RowValues xs, int rows, double bound) {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (xs.at(middle) > bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** {@return the first row from {@code from} on whose bin is at least {@code bin}, or end} */
    static int firstOfBin(RowValues xs, int from, int end, Binning binning, int bin) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (binning.indexOf(xs.at(middle)) >= bin) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * {@return the first row behind {@code from} that is no longer in the bin, or {@code end}}
     * Looks {@code guess} rows on and then ever farther from there: columns of a regular series are
     * equally wide, and every look is a miss of the cache.
     */
    static int endOfBin(RowValues xs, int from, int end, Binning binning, int bin, int guess) {
        int low = from;
        int high = (int) Math.min(end, (long) from + Math.max(1, guess));
        int step = 1;
        if (high < end && binning.indexOf(xs.at(high)) == bin) {
            while (high < end && binning.indexOf(xs.at(high)) == bin) {
                low = high;
                high = (int) Math.min(end, (long) high + step);
                step = Math.min(2 * step, 1 << 28);
            }
        } else {
            int look = high - step;
            while (look > from && binning.indexOf(xs.at(look)) != bin) {
                high = look;
                step = Math.min(2 * step, 1 << 28);
                look = high - step;
            }
            low = Math.max(from, look);
        }
        low++;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (binning.indexOf(xs.at(middle)) == bin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
