package org.pikaplot.aggregate;

/**
 * What one brush can tell apart while it moves: the cells that a {@link CrossfilterCube} keeps
 * counts for. As fine as the pixels of the plot that is brushed, where that is affordable.
 */
public sealed interface BrushGrid {
    /** Cells each way of a brush over two columns. */
    int PLANE_CELLS = 64;

    /**
     * Equal bins of one column, as in {@link AggregateRequest.Bin1D}: for {@link
     * SelectionClause.Interval}.
     *
     * @param column continuous
     * @param range what the bins cover together; rows outside are in no cell
     * @param bins how many, at least 1; the pixels across as a rule
     */
    record Axis(String column, Range range, int bins) implements BrushGrid {}

    /**
     * Equal cells of two columns, as in {@link AggregateRequest.Bin2D}: for {@link
     * SelectionClause.Rectangle} and {@link SelectionClause.Lasso}.
     *
     * @param x continuous column across
     * @param y continuous column upwards
     * @param width cells across
     * @param height cells upwards
     */
    record Plane(String x, String y, Range xRange, Range yRange, int width, int height)
            implements BrushGrid {}

    /**
     * The values of a discrete column: for {@link SelectionClause.Points}.
     *
     * @param column discrete; more than {@link ColumnDomain#MAX_LABELS} values fail with {@code
     *     USAGE}
     */
    record Values(String column) implements BrushGrid {}
}
