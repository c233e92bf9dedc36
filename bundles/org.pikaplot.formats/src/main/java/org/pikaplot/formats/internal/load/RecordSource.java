package org.pikaplot.formats.internal.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;

/**
 * One file as records. It can be read in two ways that give the same records: by the engine's own
 * fast reader, which stops at anything unusual, and carefully, which knows lines and goes on.
 */
public interface RecordSource {

    /** {@return the file} */
    Path file();

    /**
     * {@return SQL for a FROM clause with the columns {@code t0}, {@code t1} ... that fails on
     * every record that is not as expected; null when the engine cannot read this file so}
     */
    @Nullable String fastScan();

    /**
     * {@return SQL for a FROM clause with the columns {@code line} (BIGINT; the number of the
     * record in formats without lines), {@code t0}, {@code t1} ...} Records that are not as
     * expected go to {@code rejects}.
     *
     * @param name a free name for a view
     */
    String carefulScan(
            LoadConnection connection, String name, RejectedRecords rejects, JobContext context)
            throws IOException;

    /**
     * {@return the line on which each of some records of the fast scan starts; in formats without
     * lines the number of the record}
     *
     * @param records ascending 0-based numbers of records
     */
    default long[] lines(long[] records) throws IOException {
        return LongStream.of(records).map(record -> record + 1).toArray();
    }

    /** {@return what stopped the last careful scan, or null} The engine tells it only in words. */
    default @Nullable IOException failure() {
        return null;
    }
}
