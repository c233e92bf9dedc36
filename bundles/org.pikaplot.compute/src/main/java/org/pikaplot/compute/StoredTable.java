package org.pikaplot.compute;

import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * A table held by the engine.
 *
 * @param ref its name for requests
 * @param schema its columns with complete engine types
 * @param rowCount its rows
 */
public record StoredTable(TableRef.Stored ref, TableSchema schema, long rowCount) {}
