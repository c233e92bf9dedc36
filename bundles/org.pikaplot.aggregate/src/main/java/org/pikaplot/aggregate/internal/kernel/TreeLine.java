package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;

/**
 * M4 of a line whose x is in order, from a tree: rows are looked at only at the ends of columns.
 */
public final class TreeLine {
    private TreeLine() {}

    /**
     * {@return the line}
     *
     * @param xs finite and never falling, as many rows as {@code ys}
     * @param tree over {@code ys}
     */
    public static AggregateResult.M4 of(
            AggregateRequest.M4 request, MemorySegment xs, MemorySegment ys, MinMaxTree tree) {
        Binning across = Binning.of(request.range(), request.pixelColumns());
        int rows = Math.toIntExact(xs.byteSize() / Double.BYTES);
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
                        torn.add(xs.getAtIndex(DOUBLE, row), ys.getAtIndex(DOUBLE, row));
                    }
                    torn.draw(column, across, drawn);
                });
        return new AggregateResult.M4(
                List.of(line.named("")), request.range(), request.pixelColumns(), shown, rows);
    }
}
