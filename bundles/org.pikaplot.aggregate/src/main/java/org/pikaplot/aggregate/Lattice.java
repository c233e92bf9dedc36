package org.pikaplot.aggregate;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The cells of a density along one column: cells of all sizes whose sides are powers of two and
 * whose edges lie upon each other, so that what was counted in small cells adds up to large ones
 * without a difference. Edges are exact doubles, placed where round numbers do not lie.
 *
 * @param origin lower edge of the first cell
 * @param cell side of the smallest cells that are counted ahead, {@link #CELLS} of which cover the
 *     column's values; a power of two
 * @param smallest the smallest side cells may have
 */
public record Lattice(double origin, double cell, double smallest) {
    /** Cells that cover a column. */
    public static final int CELLS = 1 << 12;

    private static final int LEAST_EXPONENT = -900;

    /**
     * Cells side by side.
     *
     * @param range what they cover together
     * @param count how many
     */
    public record Cells(Range range, int count) {}

    /**
     * {@return the lattice of a column; empty where its values are one, too far apart or too close
     * for doubles}
     *
     * @param values smallest and largest finite value of the column
     * @param whole whether all are whole numbers: then all cells hold equally many of them
     */
    public static Optional<Lattice> of(Range values, boolean whole) {
        double span = values.span();
        double largest = Math.max(Math.abs(values.min()), Math.abs(values.max()));
        if (!(span > 0) || !Double.isFinite(span) || largest > Double.MAX_VALUE / 16) {
            return Optional.empty();
        }
        int exponent = Math.getExponent(span / (CELLS - 2)) + 1;
        if (exponent < LEAST_EXPONENT) {
            return Optional.empty();
        }
        double cell = Math.scalb(1.0, exponent);
        // Edges are multiples of a step that leaves a few bits for what differences need.
        double step = Math.max(Math.scalb(cell, -20), 8 * Math.ulp(largest));
        if (whole) {
            cell = Math.max(1, cell);
            return step <= 0.5
                    ? Optional.of(
                            new Lattice(Math.floor(values.min() / cell) * cell - 0.5, cell, 1))
                    : Optional.empty();
        }
        return step <= cell / 4
                ? Optional.of(
                        new Lattice(
                                (Math.floor(values.min() / cell) - 0.5) * cell + step,
                                cell,
                                4 * step))
                : Optional.empty();
    }

    /** {@return where the last cell ends} */
    public double end() {
        return origin + CELLS * cell;
    }

    /**
     * {@return the cells of about the wanted number that cover what is looked at, as far as it lies
     * on the lattice; empty where it does not}
     */
    public Optional<Cells> over(Range viewport, int wanted) {
        double from = Math.max(viewport.min(), origin);
        double to = Math.min(viewport.max(), end());
        if (!(from < to)) {
            return Optional.empty();
        }
        double ideal = (to - from) / wanted;
        double side = Math.scalb(1.0, Math.getExponent(ideal * Math.sqrt(2)));
        side = Math.clamp(side, smallest, CELLS * cell);
        double first = Math.floor((from - origin) / side);
        double last = Math.ceil((to - origin) / side);
        // Edges are exact, the differences above are rounded: near an edge on its other side.
        first -= origin + first * side > from ? 1 : 0;
        last += origin + last * side < to ? 1 : 0;
        return Optional.of(
                new Cells(
                        new Range(origin + first * side, origin + last * side),
                        (int) (last - first)));
    }

    /**
     * {@return how often the side of these cells is a doubled {@link #cell}, negative when it is a
     * halved one; empty when they are not cells of this lattice}
     */
    public OptionalInt level(Range range, int cells) {
        double side = range.span() / cells;
        int level = Math.getExponent(side) - Math.getExponent(cell);
        boolean fits =
                side == Math.scalb(cell, level)
                        && range.min() >= origin
                        && range.max() <= end()
                        && (range.min() - origin) / side
                                == Math.rint((range.min() - origin) / side);
        return fits ? OptionalInt.of(level) : OptionalInt.empty();
    }
}
