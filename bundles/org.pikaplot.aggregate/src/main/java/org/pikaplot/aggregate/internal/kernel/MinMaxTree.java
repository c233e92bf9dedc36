package org.pikaplot.aggregate.internal.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.pikaplot.compute.Cancellation;
import org.pikaplot.data.ResidentColumn.Numbers;

/**
 * The lowest and highest value of runs of rows of one column: leaves of {@link #LEAF} rows, above
 * them nodes of {@link #FAN} nodes each. Values are ranks, see {@link SortedRows#rank}; a run with
 * a NaN or an infinity has a rank beyond the finite ones. Immutable; any thread.
 */
public final class MinMaxTree {
    /** Rows of a leaf. */
    static final int LEAF = 64;

    /** Nodes that one node of the next level covers. */
    static final int FAN = 8;

    /** Leaves between two looks at whether the building was cancelled. */
    private static final int CHUNK = 256;

    private final long[][] lowest;
    private final long[][] highest;

    private MinMaxTree(List<long[]> lowest, List<long[]> highest) {
        this.lowest = lowest.toArray(long[][]::new);
        this.highest = highest.toArray(long[][]::new);
    }

    /** {@return the tree over the first rows of a column} */
    public static MinMaxTree of(Numbers column, int rows, Cancellation cancellation) {
        int leaves = rows / LEAF;
        List<long[]> lowest = new ArrayList<>();
        List<long[]> highest = new ArrayList<>();
        long[] low = new long[leaves];
        long[] high = new long[leaves];
        long[] extremes = new long[2];
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment scratch =
                    arena.allocate((long) CHUNK * LEAF * Double.BYTES, Double.BYTES);
            for (int from = 0; from < leaves; from += CHUNK) {
                cancellation.check();
                int count = Math.min(CHUNK, leaves - from);
                MemorySegment values = column.doubles((long) from * LEAF, count * LEAF, scratch);
                for (int i = 0; i < count; i++) {
                    SortedRows.extremes(values, (long) i * LEAF, LEAF, extremes);
                    low[from + i] = extremes[0];
                    high[from + i] = extremes[1];
                }
            }
        }
        lowest.add(low);
        highest.add(high);
        while (low.length >= FAN) {
            low = merged(low, true);
            high = merged(high, false);
            lowest.add(low);
            highest.add(high);
        }
        return new MinMaxTree(lowest, highest);
    }

    /** Nodes of the next level; what does not fill one is found a level below. */
    private static long[] merged(long[] nodes, boolean low) {
        long[] merged = new long[nodes.length / FAN];
        for (int i = 0; i < merged.length; i++) {
            long found = nodes[i * FAN];
            for (int child = 1; child < FAN; child++) {
                long value = nodes[i * FAN + child];
                found = low ? Math.min(found, value) : Math.max(found, value);
            }
            merged[i] = found;
        }
        return merged;
    }

    /**
     * {@return the highest level whose nodes begin at a row and end at or before another; -1 =
     * none}
     */
    int levelAt(int row, int end) {
        int level = -1;
        long size = LEAF;
        while (row % size == 0
                && row + size <= end
                && level + 1 < lowest.length
                && row / size < lowest[level + 1].length) {
            level++;
            size *= FAN;
        }
        return level;
    }

    /** {@return rows of a node} */
    static int rows(int level) {
        return LEAF << (3 * level);
    }

    /** {@return the rank of the lowest value of the node that begins at a row} */
    long lowest(int level, int row) {
        return lowest[level][row / rows(level)];
    }

    /** {@return the rank of the highest value of the node that begins at a row} */
    long highest(int level, int row) {
        return highest[level][row / rows(level)];
    }

    /**
     * {@return where the first leaf begins, in the node that begins at a row, that holds its
     * lowest}
     */
    int leafOfLowest(int level, int row) {
        return leafOf(lowest, level, row);
    }

    /**
     * {@return where the first leaf begins, in the node that begins at a row, that holds its
     * highest}
     */
    int leafOfHighest(int level, int row) {
        return leafOf(highest, level, row);
    }

    private static int leafOf(long[][] levels, int level, int row) {
        int node = row / rows(level);
        long wanted = levels[level][node];
        for (int below = level - 1; below >= 0; below--) {
            node *= FAN;
            while (levels[below][node] != wanted) {
                node++;
            }
        }
        return node * LEAF;
    }

    /** {@return bytes held} */
    public long sizeBytes() {
        long size = 0;
        for (long[] level : lowest) {
            size += 16L * level.length + 32;
        }
        return size;
    }
}
