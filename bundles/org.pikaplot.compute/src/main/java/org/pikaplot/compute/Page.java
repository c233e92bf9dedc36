package org.pikaplot.compute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.TableSchema;

/**
 * Rows as text, ready to be shown.
 *
 * @param schema the columns, in the order asked for
 * @param offset the first row's place
 * @param rows each as many cells as columns, as the engine prints them; null cells are NULL
 * @param totalRows rows of the table after the filter
 */
public record Page(TableSchema schema, long offset, List<@Nullable String[]> rows, long totalRows) {
    public Page {
        rows = List.copyOf(rows);
    }
}
