package org.pikaplot.aggregate.internal.scan;

import java.lang.foreign.MemorySegment;
import java.util.List;

/** All conditions of a request on its resident columns. Immutable; any thread. */
public final class RowFilter {
    /** Rows looked at in one call. */
    static final int MAX_ROWS = 4_096;

    /** Narrows a list of rows. */
    public interface Condition {
        /**
         * Keeps the rows that satisfy this condition.
         *
         * @param columns all columns of the scan, windows of the same rows
         * @param rows row numbers inside the window, rising; overwritten by those that stay
         * @param count how many of them
         * @return how many stay
         */
        int narrow(MemorySegment[] columns, int[] rows, int count);
    }

    private final Condition condition;

    public RowFilter(List<Condition> conditions) {
        this.condition = Conditions.all(List.copyOf(conditions));
    }

    /**
     * {@return how many of the first {@code count} rows satisfy every condition; their numbers in
     * {@code rows}}
     */
    int select(MemorySegment[] columns, int count, int[] rows) {
        for (int row = 0; row < count; row++) {
            rows[row] = row;
        }
        return condition.narrow(columns, rows, count);
    }
}
