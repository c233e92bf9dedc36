package org.pikaplot.aggregate.internal.kernel;

import java.util.Arrays;

/**
 * Exact order statistics without sorting everything: quickselect with three-way partition, going
 * only into the parts that hold a wanted rank. Source: Hoare, "Algorithm 65: Find", CACM 1961;
 * falls back to sorting a part that does not shrink.
 */
final class Selection {
    private static final int SMALL = 64;

    private Selection() {}

    /**
     * {@return the quantile of each probability, by linear interpolation between order statistics;
     * NaN of no values}
     *
     * @param values finite; reordered
     * @param size how many of them count
     */
    static double[] quantiles(double[] values, int size, double[] probabilities) {
        if (size == 0) {
            double[] none = new double[probabilities.length];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        int[] ranks = new int[2 * probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            double place = (size - 1) * probabilities[i];
            ranks[2 * i] = (int) place;
            ranks[2 * i + 1] = Math.min(size - 1, (int) place + 1);
        }
        Arrays.sort(ranks);
        select(values, 0, size, ranks, 0, ranks.length, 0);
        double[] quantiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            double place = (size - 1) * probabilities[i];
            int below = (int) place;
            double share = place - below;
            double low = values[below];
            double high = values[Math.min(size - 1, below + 1)];
            quantiles[i] = share == 0 || low == high ? low : low * (1 - share) + high * share;
        }
        return quantiles;
    }

    private static void select(
            double[] values, int from, int to, int[] ranks, int firstRank, int endRank, int depth) {
        if (firstRank == endRank) {
            return;
        }
        if (to - from <= SMALL || depth > 40) {
            Arrays.sort(values, from, to);
            return;
        }
        double pivot = pivot(values, from, to);
        int less = from;
        int next = from;
        int more = to;
        while (next < more) {
            double value = values[next];
            if (value < pivot) {
                values[next++] = values[less];
                values[less++] = value;
            } else if (value > pivot) {
                values[next] = values[--more];
                values[more] = value;
            } else {
                next++;
            }
        }
        int endLess = firstRank;
        while (endLess < endRank && ranks[endLess] < less) {
            endLess++;
        }
        int startMore = endLess;
        while (startMore < endRank && ranks[startMore] < more) {
            startMore++;
        }
        select(values, from, less, ranks, firstRank, endLess, depth + 1);
        select(values, more, to, ranks, startMore, endRank, depth + 1);
    }

    /** The median of nine, spread evenly. */
    private static double pivot(double[] values, int from, int to) {
        double[] nine = new double[9];
        int step = (to - from - 1) / 8;
        for (int i = 0; i < 9; i++) {
            nine[i] = values[from + i * step];
        }
        Arrays.sort(nine);
        return nine[4];
    }
}
