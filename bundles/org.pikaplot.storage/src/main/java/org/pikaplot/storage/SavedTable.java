package org.pikaplot.storage;

import java.util.List;
import org.pikaplot.data.Column;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * A table as a workspace keeps it.
 *
 * @param ref its identity and version
 * @param schema its columns with complete engine types, also those that Parquet forgets
 * @param rowCount its rows
 * @param chunk the Parquet file with its rows
 */
public record SavedTable(TableRef.Stored ref, TableSchema schema, long rowCount, Chunk chunk) {

    /** {@return the identity of the table's content: equal for equal rows in an equal file} */
    public Fingerprint fingerprint() {
        return Fingerprint.of(
                List.of("table", chunk.sha256(), schema.columns().toString(), rowCount + " rows"));
    }

    /** {@return the identity of one column's content} */
    public Fingerprint fingerprint(Column column) {
        return Fingerprint.of(
                List.of("column", chunk.sha256(), column.name(), column.type().engineName()));
    }
}
