package org.pikaplot.plot.types.internal.scatter;

import org.pikaplot.aggregate.Lattice;
import org.pikaplot.aggregate.Range;
import org.pikaplot.data.ColumnType;
import org.pikaplot.plot.AxisRanges;

/**
 * Equal cells of a density along one axis.
 *
 * @param range what they cover together
 * @param count how many
 */
public record Cells(Range range, int count) {

    /**
     * {@return about {@code wanted} cells of the column's lattice, so that zoomed cells are sums of
     * smaller ones} Over whole numbers each cell holds equally many of them, or a pattern of empty
     * and crowded cells would show that is not in the data.
     *
     * @param values smallest and largest value of the column
     * @param range what is looked at
     */
    public static Cells of(Range values, Range range, ColumnType type, int wanted) {
        return Lattice.of(values, type.kind() == ColumnType.Kind.INTEGER)
                .flatMap(lattice -> lattice.over(range, wanted))
                .map(cells -> new Cells(cells.range(), cells.count()))
                .orElseGet(() -> withoutLattice(range, type, wanted));
    }

    private static Cells withoutLattice(Range range, ColumnType type, int wanted) {
        Range wide = AxisRanges.widened(range);
        if (type.kind() == ColumnType.Kind.INTEGER && wide.span() < 1e15) {
            double first = Math.ceil(range.min());
            double numbers = Math.max(1, Math.floor(range.max()) - first + 1);
            double each = Math.ceil(numbers / wanted);
            double cells = Math.ceil(numbers / each);
            return new Cells(
                    AxisRanges.widened(new Range(first - 0.5, first - 0.5 + cells * each)),
                    (int) cells);
        }
        return new Cells(wide, wanted);
    }
}
