package org.pikaplot.aggregate.internal.scan;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ResidentColumn;

/**
 * A window on resident columns, as doubles and codes; with a filter, a compacted copy of the rows
 * that pass.
 */
final class ResidentBlock implements Block {
    private final List<ResidentColumn> columns;
    private final @Nullable RowFilter filter;
    private final MemorySegment[] window;
    private final MemorySegment[] wide;
    private final MemorySegment[] packed;
    private final int[] kept;
    private int rows;

    ResidentBlock(List<ResidentColumn> columns, @Nullable RowFilter filter, Arena scratch) {
        this.columns = columns;
        this.filter = filter;
        this.window = new MemorySegment[columns.size()];
        this.wide = new MemorySegment[columns.size()];
        this.packed = new MemorySegment[filter == null ? 0 : columns.size()];
        this.kept = new int[filter == null ? 0 : RowFilter.MAX_ROWS];
        for (int column = 0; column < packed.length; column++) {
            packed[column] =
                    scratch.allocate((long) RowFilter.MAX_ROWS * Double.BYTES, Double.BYTES);
        }
        for (int column = 0; column < wide.length; column++) {
            boolean asIs = isAsIs(columns.get(column));
            wide[column] =
                    scratch.allocate(
                            asIs ? 0 : (long) RowFilter.MAX_ROWS * Double.BYTES, Double.BYTES);
        }
    }

    /** {@return how many rows may be moved to at once, whatever the columns} */
    static int mostRows(List<ResidentColumn> columns, @Nullable RowFilter filter) {
        return filter == null && columns.stream().allMatch(ResidentBlock::isAsIs)
                ? Integer.MAX_VALUE
                : RowFilter.MAX_ROWS;
    }

    private static boolean isAsIs(ResidentColumn column) {
        return column instanceof ResidentColumn.Doubles || column instanceof ResidentColumn.Codes;
    }

    void move(long firstRow, int count) {
        for (int column = 0; column < window.length; column++) {
            window[column] =
                    switch (columns.get(column)) {
                        case ResidentColumn.Numbers numbers ->
                                numbers.doubles(firstRow, count, wide[column]);
                        case ResidentColumn.Codes codes ->
                                codes.values()
                                        .asSlice(
                                                firstRow * Integer.BYTES,
                                                (long) count * Integer.BYTES);
                    };
        }
        rows = count;
        if (filter != null) {
            rows = filter.select(window, count, kept);
            pack();
        }
    }

    private void pack() {
        for (int column = 0; column < window.length; column++) {
            MemorySegment from = window[column];
            MemorySegment to = packed[column];
            if (columns.get(column) instanceof ResidentColumn.Numbers) {
                for (int i = 0; i < rows; i++) {
                    to.setAtIndex(DOUBLE, i, from.getAtIndex(DOUBLE, kept[i]));
                }
            } else {
                for (int i = 0; i < rows; i++) {
                    to.setAtIndex(INT, i, from.getAtIndex(INT, kept[i]));
                }
            }
            window[column] = to;
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public MemorySegment doubles(int column) {
        return window[column];
    }

    @Override
    public MemorySegment codes(int column) {
        return window[column];
    }

    @Override
    public @Nullable String text(int column, int row) {
        int code = window[column].getAtIndex(INT, row);
        return code < 0
                ? null
                : ((ResidentColumn.Codes) columns.get(column)).dictionary().get(code);
    }
}
