package org.pikaplot.compute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.TableRef;

/**
 * Some consecutive rows of a table as a reader scrolls it.
 *
 * @param table what to read
 * @param columns names of the columns wanted, in order; empty = all
 * @param order sort keys, most significant first; empty = the table's own order
 * @param filter a boolean SQL expression over the columns, or null
 * @param offset first row wanted, from 0, after filter and order
 * @param limit rows wanted at most
 */
public record PageRequest(
        TableRef table,
        List<String> columns,
        List<SortKey> order,
        @Nullable String filter,
        long offset,
        int limit) {

    /**
     * One sort key.
     *
     * @param column the column's name
     * @param descending largest first; NULLs come last either way
     */
    public record SortKey(String column, boolean descending) {}

    public PageRequest {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }
}
