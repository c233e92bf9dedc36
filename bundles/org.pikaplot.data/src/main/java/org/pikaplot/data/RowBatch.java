package org.pikaplot.data;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.apache.arrow.vector.FieldVector;
import org.jspecify.annotations.Nullable;

/**
 * Some consecutive rows of an answer, column by column, off-heap. The producer owns the memory: a
 * consumer may read a batch only during the call that hands it over, on that thread. Worker threads
 * only.
 */
public interface RowBatch {

    /** {@return names and types of the columns, the same for every batch of one answer} */
    TableSchema schema();

    /** {@return rows in this batch, at least 1} */
    int rowCount();

    /**
     * {@return the Arrow vector of a column, for readers that know its layout} Borrowed; do not
     * close.
     */
    FieldVector vector(int column);

    /**
     * {@return the raw values of a fixed-width column} {@code rowCount} elements in Arrow layout,
     * native byte order; the elements of null rows are undefined. Read this instead of calling
     * getters in a hot loop.
     */
    MemorySegment values(int column);

    /**
     * {@return Arrow's validity bitmap of the column (bit set = value present), or null when no row
     * is null}
     */
    @Nullable MemorySegment validity(int column);

    /** {@return whether the cell is NULL} */
    boolean isNull(int column, int row);

    /** {@return the cell as a long: integers, booleans as 0 and 1} Undefined for NULL. */
    long getLong(int column, int row);

    /**
     * {@return the cell as a position on a continuous axis} Numbers as they are (rounded to double
     * beyond 2^53), dates and timestamps as microseconds since 1970-01-01T00:00 UTC, times as
     * microseconds of the day. NaN for NULL.
     */
    double getDouble(int column, int row);

    /** {@return the cell as the engine prints it, any type; null for NULL} */
    @Nullable String getText(int column, int row);

    /**
     * {@return the values behind the codes of a column that is dictionary-encoded (the engine's
     * ENUM), by code} Empty for every other column; the same list for every batch of one answer.
     */
    default List<String> dictionary(int column) {
        return List.of();
    }
}
