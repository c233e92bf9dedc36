package org.pikaplot.plot.types.internal.scatter;

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
     * {@return about {@code wanted} cells, never more} Over whole numbers each cell holds equally
     * many of them, or a pattern of empty and crowded cells would show that is not in the data.
     */
    public static Cells of(Range range, ColumnType type, int wanted) {
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
