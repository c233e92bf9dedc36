package org.pikaplot.aggregate.internal.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Puts rows whose x never falls and is finite into pixel columns: a column is then a run of rows,
 * of which only the lowest and highest y have to be searched for. With a tree over y most of them
 * need not be looked at.
 */
final class SortedRuns {
    private final PixelColumns columns;
    private final Binning across;
    private final @Nullable MinMaxTree tree;
    private final long[] extremes = new long[2];

    // Lowest and highest y of the rows of a run that are not put yet, and the steps or nodes that
    // hold them; level -1 is a step of rows.
    private long low;
    private long high;
    private int lowAt;
    private int highAt;
    private int lowLevel;
    private int highLevel;

    private int putTo;
    private int shown;

    /**
     * @param tree over all rows that will be added in one call, or null
     */
    SortedRuns(PixelColumns columns, Binning across, @Nullable MinMaxTree tree) {
        this.columns = columns;
        this.across = across;
        this.tree = tree;
    }

    /** Adds rows; returns how many points lay in the range. */
    int add(RowValues xs, RowValues ys, int rows) {
        int row = SortedRows.firstAtLeast(xs, rows, across.min());
        int end = SortedRows.firstAbove(xs, rows, across.max());
        if (row > 0) {
            columns.outside(xs.at(row - 1), ys.at(row - 1));
        }
        if (end < rows) {
            columns.outside(xs.at(end), ys.at(end));
        }
        shown = 0;
        int width = 1;
        while (row < end) {
            int column = across.indexOf(xs.at(row));
            int next = SortedRows.endOfBin(xs, row, end, across, column, width);
            addRun(xs, ys, row, next, column);
            width = next - row;
            row = next;
        }
        return shown;
    }

    private void addRun(RowValues xs, RowValues ys, int from, int to, int column) {
        putTo = from;
        clear();
        int row = from;
        while (row < to) {
            int level = tree == null ? -1 : tree.levelAt(row, to);
            if (tree == null || level < 0) {
                int step = tree == null ? SortedRows.STEP : MinMaxTree.LEAF - row % MinMaxTree.LEAF;
                int count = Math.min(step, to - row);
                ys.extremes(row, count, extremes);
                if (isTorn(extremes[0], extremes[1])) {
                    putRows(xs, ys, row, row + count, column);
                } else {
                    note(row, -1, extremes[0], extremes[1]);
                }
                row += count;
            } else {
                addNode(xs, ys, tree, level, row, column);
                row += MinMaxTree.rows(level);
            }
        }
        putFinite(xs, ys, to, column);
    }

    private void addNode(
            RowValues xs, RowValues ys, MinMaxTree nodes, int level, int row, int column) {
        long lowest = nodes.lowest(level, row);
        long highest = nodes.highest(level, row);
        if (!isTorn(lowest, highest)) {
            note(row, level, lowest, highest);
        } else if (level == 0) {
            putRows(xs, ys, row, row + MinMaxTree.LEAF, column);
        } else {
            for (int child = 0; child < MinMaxTree.FAN; child++) {
                int at = row + child * MinMaxTree.rows(level - 1);
                addNode(xs, ys, nodes, level - 1, at, column);
            }
        }
    }

    private static boolean isTorn(long lowest, long highest) {
        return lowest <= SortedRows.NEGATIVE_INFINITY || highest >= SortedRows.POSITIVE_INFINITY;
    }

    /** Puts rows one by one, behind those before: the first of equal x or y counts. */
    private void putRows(RowValues xs, RowValues ys, int from, int to, int column) {
        putFinite(xs, ys, from, column);
        int count = to - from;
        shown += columns.add(xs.rows(from, count), ys.rows(from, count), 0, count);
        putTo = to;
        clear();
    }

    /**
     * Puts the finite rows noted up to {@code to}. x is read at few places only: each of them is a
     * miss of the cache.
     */
    private void putFinite(RowValues xs, RowValues ys, int to, int column) {
        if (putTo < to) {
            columns.putEnds(column, xs.at(putTo), ys.at(putTo));
            columns.putEnds(column, xs.at(to - 1), ys.at(to - 1));
            int lowFrom = lowAt;
            int highFrom = highAt;
            if (tree != null) {
                lowFrom = lowLevel > 0 ? tree.leafOfLowest(lowLevel, lowAt) : lowAt;
                highFrom = highLevel > 0 ? tree.leafOfHighest(highLevel, highAt) : highAt;
            }
            putFirst(xs, ys, lowFrom, low, column);
            putFirst(xs, ys, highFrom, high, column);
            shown += to - putTo;
        }
    }

    /** Puts the first row from {@code from} on that has the y of that rank. */
    private void putFirst(RowValues xs, RowValues ys, int from, long rank, int column) {
        double y = Double.longBitsToDouble(SortedRows.rank(rank));
        int row = from;
        while (ys.at(row) != y) {
            row++;
        }
        columns.putExtremes(column, xs.at(row), y);
    }

    private void clear() {
        low = Long.MAX_VALUE;
        high = Long.MIN_VALUE;
    }

    private void note(int row, int level, long lowest, long highest) {
        if (lowest < low) {
            low = lowest;
            lowAt = row;
            lowLevel = level;
        }
        if (highest > high) {
            high = highest;
            highAt = row;
            highLevel = level;
        }
    }
}
