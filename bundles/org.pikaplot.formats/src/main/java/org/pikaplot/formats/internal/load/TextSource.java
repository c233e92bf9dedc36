package org.pikaplot.formats.internal.load;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;

/**
 * One file as records of texts. It can be read in two ways that give the same records: by the engine's own fast reader,
 * which stops at anything unusual, and by a careful reader of ours, which knows lines and goes on.
 */
public interface TextSource {

    /** {@return the file} */
    Path file();

    /**
     * {@return SQL for a FROM clause with the text columns {@code t0}, {@code t1} ... that fails on every record that is
     * not as expected; null when the engine cannot read this file}
     */
    @Nullable String engineScan();

    /**
     * {@return a reader of batches with the columns {@code line} (BIGINT), {@code t0}, {@code t1} ...} Empty cells and
     * NULL tokens are NULL. Records that are not as expected go to {@code rejects}.
     */
    ArrowReader carefulReader(BufferAllocator allocator, RejectedRecords rejects, JobContext context)
            throws IOException;

    /** {@return what stopped the last careful reader, or null} The engine tells it only in words. */
    @Nullable IOException failure();
}
