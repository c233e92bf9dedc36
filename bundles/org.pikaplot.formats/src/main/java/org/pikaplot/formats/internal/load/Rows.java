package org.pikaplot.formats.internal.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.RowBatch;

/** Small answers of the engine as Java values. */
public final class Rows {
    private Rows() {}

    /** {@return the only row of a query, whose columns are whole numbers} */
    public static long[] longs(LoadConnection connection, String sql) {
        var found = new ArrayList<long[]>();
        connection.query(
                sql,
                List.of(),
                batch -> {
                    long[] row = new long[batch.schema().columns().size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = batch.getLong(i, 0);
                    }
                    found.add(row);
                    return false;
                });
        return found.getFirst();
    }

    /** {@return all rows of a query as texts, NULL as null} For answers known to be small. */
    public static List<@Nullable String[]> texts(LoadConnection connection, String sql) {
        var rows = new ArrayList<@Nullable String[]>();
        connection.query(
                sql,
                List.of(),
                batch -> {
                    addTexts(batch, rows);
                    return true;
                });
        return rows;
    }

    /** Appends the rows of a batch as texts. */
    public static void addTexts(RowBatch batch, List<@Nullable String[]> rows) {
        int columns = batch.schema().columns().size();
        for (int r = 0; r < batch.rowCount(); r++) {
            @Nullable String[] row = new @Nullable String[columns];
            for (int c = 0; c < columns; c++) {
                row[c] = batch.getText(c, r);
            }
            rows.add(row);
        }
    }
}
