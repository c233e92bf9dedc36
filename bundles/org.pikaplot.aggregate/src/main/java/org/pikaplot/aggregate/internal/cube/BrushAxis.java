package org.pikaplot.aggregate.internal.cube;

import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.internal.kernel.Binning;

/**
 * One axis of a brush: which bins a range means, and exactly which doubles are in a bin.
 *
 * @param binning the bins
 */
record BrushAxis(Binning binning) {

    /** Some neighbouring bins, first and last. */
    record Span(int from, int to) {}

    /**
     * {@return the bins whose middle lies in a range; a range smaller than a bin means the bin it
     * lies in; null when it does not meet the axis}
     */
    @Nullable Span span(Range wanted) {
        double low = Math.max(wanted.min(), binning.min());
        double high = Math.min(wanted.max(), binning.max());
        if (low > high) {
            return null;
        }
        int from = binning.indexOf(low);
        int to = binning.indexOf(high);
        int first = low > lowest(from) && low > middle(from) ? from + 1 : from;
        int last = high < highest(to) && high < middle(to) ? to - 1 : to;
        // Between bins narrower than the distance of two doubles there may be no value.
        if (first <= last && lowest(first) <= highest(last)) {
            return new Span(first, last);
        }
        int within = binning.indexOf(low / 2 + high / 2);
        return new Span(within, within);
    }

    /** {@return the closed range of exactly the values in these bins} */
    Range range(Span span) {
        return new Range(lowest(span.from()), highest(span.to()));
    }

    double middle(int bin) {
        double share = (bin + 0.5) / binning.bins();
        return binning.min() * (1 - share) + binning.max() * share;
    }

    /** {@return the lowest double of this bin or, when it holds none, of the next that does} */
    double lowest(int bin) {
        if (bin <= 0) {
            return binning.min();
        }
        if (binning.indexOf(binning.max()) < bin) {
            return binning.max();
        }
        long low = rank(binning.min());
        long high = rank(binning.max());
        while (low < high) {
            // Half of the way without overflow, rounded down.
            long middle = (low & high) + ((low ^ high) >> 1);
            if (binning.indexOf(ofRank(middle)) >= bin) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ofRank(low);
    }

    /** {@return the highest double of this bin or, when it holds none, of the last before} */
    double highest(int bin) {
        boolean isLast = binning.indexOf(binning.max()) <= bin;
        return isLast ? binning.max() : Math.nextDown(lowest(bin + 1));
    }

    /** {@return a number that rises with the double} Its own inverse is {@link #ofRank}. */
    private static long rank(double value) {
        long bits = Double.doubleToRawLongBits(value);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    private static double ofRank(long rank) {
        return Double.longBitsToDouble(rank ^ ((rank >> 63) & Long.MAX_VALUE));
    }
}
