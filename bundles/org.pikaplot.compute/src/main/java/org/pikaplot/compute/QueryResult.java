package org.pikaplot.compute;

import java.time.Duration;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * An answer that is kept and can be read any number of times through its reference.
 *
 * @param table the answer as a table
 * @param schema its columns
 * @param rowCount its rows
 * @param sizeBytes what the cache holds for it
 * @param provenance where it came from
 * @param elapsed from submission to answer
 */
public record QueryResult(
        TableRef table,
        TableSchema schema,
        long rowCount,
        long sizeBytes,
        Provenance provenance,
        Duration elapsed) {}
