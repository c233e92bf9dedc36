package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.lang.foreign.MemorySegment;
import org.pikaplot.aggregate.Range;

/**
 * Equal bins over a closed range. The bin of a value is {@code min((int) ((v * shrink - origin) *
 * scale), bins - 1)} in IEEE doubles; any other reader of the same data (SQL, C) that uses this
 * expression counts the same. It rises with the value, so that a bin is an interval.
 *
 * @param min lower edge of the first bin
 * @param max upper edge of the last bin, included
 * @param bins how many
 * @param shrink 1, or 0.5 where {@code max - min} is beyond a double
 * @param origin {@code min * shrink}
 * @param scale bins per unit of shrunk value; 0 where the range is a single value: then everything
 *     is in bin 0
 */
public record Binning(
        double min, double max, int bins, double shrink, double origin, double scale) {

    /** {@return bins of a range; at least one} */
    public static Binning of(Range range, int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("bins: " + bins);
        }
        double shrink = Double.isFinite(range.span()) ? 1 : 0.5;
        double origin = range.min() * shrink;
        double scale = bins / (range.max() * shrink - origin);
        return new Binning(
                range.min(), range.max(), bins, shrink, origin, Double.isFinite(scale) ? scale : 0);
    }

    /** {@return whether a value has a bin; false for NaN} */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** {@return where a value of the range lies, in bins from the lower edge} */
    double place(double value) {
        return (value * shrink - origin) * scale;
    }

    /** {@return the bin of a value of the range; meaningless for others} */
    public int indexOf(double value) {
        return Math.min((int) place(value), bins - 1);
    }

    /** {@return {@code bins + 1} edges, from exactly {@code min} to exactly {@code max}} */
    public double[] edges() {
        double[] edges = new double[bins + 1];
        for (int i = 0; i < bins; i++) {
            double share = (double) i / bins;
            edges[i] = min * (1 - share) + max * share;
        }
        edges[0] = min;
        edges[bins] = max;
        return edges;
    }

    /** Counts the values of a column in the grid's bins; returns how many lay in the range. */
    long count(MemorySegment values, int rows, long[] counts) {
        double lo = min;
        double hi = max;
        double half = shrink;
        double zero = origin;
        double perUnit = scale;
        int last = bins - 1;
        long inside = 0;
        for (int row = 0; row < rows; row++) {
            double value = values.getAtIndex(DOUBLE, row);
            if (value >= lo && value <= hi) {
                int bin = (int) ((value * half - zero) * perUnit);
                counts[bin > last ? last : bin]++;
                inside++;
            }
        }
        return inside;
    }
}
