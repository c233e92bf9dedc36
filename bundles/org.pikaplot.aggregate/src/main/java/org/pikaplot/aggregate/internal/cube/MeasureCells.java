package org.pikaplot.aggregate.internal.cube;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;
import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.kernel.Sums;
import org.pikaplot.aggregate.internal.scan.Block;

/**
 * What the values of a column give for each cell of a brush and each place of a view.
 *
 * <p>Smallest and largest cannot be subtracted, and sums would lose digits by it. So each row of
 * cells becomes a tree whose nodes hold what the cells below hold together, and a run of cells is a
 * few nodes.
 */
final class MeasureCells {
    private final Measure measure;
    private final int column;
    private final boolean discrete;
    private final int places;
    private final Counts present;
    private @Nullable Fold fold;

    /**
     * @param column number of the column in the scan
     * @param discrete whether it is read as codes
     */
    MeasureCells(Measure measure, int column, boolean discrete, int cells, int places) {
        this.measure = measure;
        this.column = column;
        this.discrete = discrete;
        this.places = places;
        this.present = new Counts(cells, places);
        this.fold = fold(measure.function(), cells * places);
    }

    private static @Nullable Fold fold(Measure.Function function, int size) {
        return switch (function) {
            case SUM, AVG -> new Fold.Sum(size);
            case MIN -> new Fold.Least(size);
            case MAX -> new Fold.Most(size);
            case COUNT, MEDIAN -> null;
        };
    }

    /** {@return bytes for each cell and place: while rows are read, and all in all} */
    static long bytes(Measure measure, boolean finished) {
        Fold fold = fold(measure.function(), 0);
        int folded = fold == null ? 0 : fold.bytes();
        return Integer.BYTES + (finished ? 2L * folded : folded);
    }

    void add(Block block, int[] cells, int[] placeOfRow) {
        int rows = block.rows();
        if (discrete) {
            MemorySegment codes = block.codes(column);
            for (int row = 0; row < rows; row++) {
                if (cells[row] >= 0 && codes.getAtIndex(INT, row) >= 0) {
                    present.add(cells[row] * places + placeOfRow[row]);
                }
            }
            return;
        }
        MemorySegment values = block.doubles(column);
        Fold into = fold;
        for (int row = 0; row < rows; row++) {
            double value = values.getAtIndex(DOUBLE, row);
            if (cells[row] >= 0 && Math.abs(value) <= Double.MAX_VALUE) {
                int at = cells[row] * places + placeOfRow[row];
                present.add(at);
                if (into != null) {
                    into.add(at, value);
                }
            }
        }
    }

    void add(MeasureCells other, int cells) {
        present.add(other.present);
        if (fold != null && other.fold != null) {
            for (int i = 0; i < cells * places; i++) {
                fold.add(i, other.fold, i);
            }
        }
    }

    void sumUp(int rows, int width) {
        present.sumUp(rows, width);
        Fold leaves = fold;
        if (leaves == null) {
            return;
        }
        Fold tree = leaves.empty(Math.multiplyExact(2 * rows * width, places));
        for (int row = 0; row < rows; row++) {
            int root = row * 2 * width;
            addNodes(tree, root + width, leaves, row * width, width);
            for (int node = width - 1; node >= 1; node--) {
                addNodes(tree, root + node, tree, root + 2 * node, 1);
                addNodes(tree, root + node, tree, root + 2 * node + 1, 1);
            }
        }
        fold = tree;
    }

    private void addNodes(Fold to, int node, Fold from, int otherNode, int nodes) {
        int first = node * places;
        int other = otherNode * places;
        for (int i = 0; i < nodes * places; i++) {
            to.add(first + i, from, other + i);
        }
    }

    /** {@return what the runs hold} Only after {@link #sumUp}. */
    Totals.Values total(List<Run> runs, int width) {
        int[] counts = present.total(runs, width);
        Fold tree = fold;
        if (tree == null) {
            return place -> Sums.of(counts[place], Double.NaN, Double.NaN, Double.NaN);
        }
        Fold total = tree.empty(places);
        for (Run run : runs) {
            int root = run.row() * 2 * width;
            int from = run.from() + width;
            int end = run.to() + 1 + width;
            while (from < end) {
                if ((from & 1) == 1) {
                    addNodes(total, 0, tree, root + from++, 1);
                }
                if ((end & 1) == 1) {
                    addNodes(total, 0, tree, root + --end, 1);
                }
                from >>= 1;
                end >>= 1;
            }
        }
        return place -> sums(counts[place], total.value(place));
    }

    private Sums sums(int count, double value) {
        return switch (measure.function()) {
            case MIN -> Sums.of(count, Double.NaN, value, Double.NaN);
            case MAX -> Sums.of(count, Double.NaN, Double.NaN, value);
            default -> Sums.of(count, value, Double.NaN, Double.NaN);
        };
    }
}
