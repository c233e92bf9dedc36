package org.pikaplot.aggregate.internal.scan;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive rows that passed the filter, column by column. Valid only during the call that hands
 * it over. Columns are numbered as the request listed them.
 */
public interface Block {
    /**
     * Elements of {@link #doubles}: without alignment, since a slice of a batch may start anywhere.
     */
    ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED;

    /** Elements of {@link #codes}. */
    ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;

    /** {@return rows in this block} May be 0 when the filter left none. */
    int rows();

    /** {@return positions of a continuous column, one a row, NaN = NULL; always native memory} */
    MemorySegment doubles(int column);

    /** {@return codes of a discrete column, one a row, -1 = NULL; always native memory} */
    MemorySegment codes(int column);

    /** {@return the text of a discrete cell, null = NULL} */
    @Nullable String text(int column, int row);
}
