package org.pikaplot.aggregate.internal.kernel;

import java.lang.foreign.Arena;
import java.util.List;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.data.ResidentColumn.Numbers;

/**
 * M4 of a line whose x is in order, from a tree: rows are looked at only at the ends of columns.
 */
public final class TreeLine {
    private TreeLine() {}

    /**
     * {@return the line}
     *
     * @param xColumn finite and never falling, as many rows as {@code yColumn}
     * @param tree over {@code yColumn}
     */
    public static AggregateResult.M4 of(
            AggregateRequest.M4 request, Numbers xColumn, Numbers yColumn, MinMaxTree tree) {
        try (Arena scratch = Arena.ofConfined()) {
            int rows = Math.toIntExact(xColumn.rowCount());
            return of(
                    request,
                    RowValues.of(xColumn, scratch),
                    RowValues.of(yColumn, scratch),
                    rows,
                    tree);
        }
    }

    private static AggregateResult.M4 of(
            AggregateRequest.M4 request, RowValues xs, RowValues ys, int rows, MinMaxTree tree) {
        Binning across = Binning.of(request.range(), request.pixelColumns());
        PixelColumns columns = new PixelColumns(across);
        int shown = new SortedRuns(columns, across, tree).add(xs, ys, rows);
        int from = SortedRows.firstAtLeast(xs, rows, across.min());
        int end = SortedRows.firstAbove(xs, rows, across.max());
        Line line =
                columns.line((column, drawn) -> {
                    int row = SortedRows.firstOfBin(xs, from, end, across, column);
                    int next = SortedRows.endOfBin(xs, row, end, across, column, 1);
                    TornRows torn = new TornRows();
                    for (; row < next; row++) {
                        torn.add(xs.at(row), ys.at(row));
                    }
                    torn.draw(column, across, drawn);
                });
        return new AggregateResult.M4(
                List.of(line.named("")), request.range(), request.pixelColumns(), shown, rows);
    }
}
