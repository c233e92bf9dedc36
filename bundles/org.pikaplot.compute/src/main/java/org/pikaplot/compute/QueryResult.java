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
 * @param reason why it came from there, a sentence for people
 * @param saved what running it anew would have taken longer: measured for an exact hit, for a
 *     derived or extended answer an estimate from the answer it was made of; zero when it was run
 * @param elapsed from submission to answer
 */
public record QueryResult(
        TableRef table,
        TableSchema schema,
        long rowCount,
        long sizeBytes,
        Provenance provenance,
        String reason,
        Duration saved,
        Duration elapsed) {}
