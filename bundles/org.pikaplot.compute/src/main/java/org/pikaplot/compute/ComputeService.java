package org.pikaplot.compute;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ResidentColumn;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * One engine, one queue, one cache: everything that reads or computes rows goes through here, and
 * never on the calling thread. Every method is safe on any thread; outcomes complete on workers.
 * One service belongs to one open workspace, which closes it.
 */
public interface ComputeService extends AutoCloseable {

    /**
     * Answers a question and keeps the answer under its fingerprint. The newest request of an owner
     * cancels that owner's older one.
     */
    QueryHandle<QueryResult> submit(QueryRequest request);

    /**
     * Streams an answer to {@code consumer} on a worker, keeping nothing. Bad SQL is a failure
     * before the first batch.
     *
     * @return rows handed over
     */
    QueryHandle<Long> stream(QueryRequest request, RowConsumer consumer);

    /**
     * Tells the columns a question would have, without running it; bad SQL is a failure with its
     * offset.
     */
    QueryHandle<TableSchema> describe(QueryRequest request);

    /**
     * Tells which tables a statement names. Fails with {@code BAD_SQL} and the offset where it does
     * not parse.
     */
    QueryHandle<ParsedQuery> parse(String sql);

    /**
     * The statement's plan as text, with timings where {@code analyze}; for people to read, never
     * for keys.
     */
    QueryHandle<String> explain(QueryRequest request, boolean analyze);

    /** Reads some consecutive rows as text. {@code owner} as in {@link QueryRequest}. */
    QueryHandle<Page> page(PageRequest request, @Nullable String owner);

    /**
     * Writes the answer to {@code target} through a temporary file beside it, synced and renamed:
     * an existing file is replaced whole or left as it was.
     *
     * @return rows written
     */
    QueryHandle<Long> export(QueryRequest request, ExportFormat format, Path target);

    /**
     * Loads whole columns for kernels, or finds them in the cache. The caller must {@linkplain
     * ResidentColumns#close() release} them; the cache keeps the memory while the budget allows.
     */
    QueryHandle<ResidentColumns> columns(TableRef table, List<String> columns);

    /**
     * Runs any long work on the pool, with progress and cancel, superseding the owner's older job.
     *
     * @param work throws {@link org.pikaplot.data.PikaException} for expected failures and {@link
     *     java.util.concurrent.CancellationException} when it noticed the cancel
     */
    <T> QueryHandle<T> run(
            @Nullable String owner, QueryRequest.Priority priority, Function<JobContext, T> work);

    /**
     * {@return the columns of a table, also of a kept answer} Fails when the reference is unknown.
     */
    TableSchema schema(TableRef table);

    /** {@return rows of a table; fails when the reference is unknown} */
    long rowCount(TableRef table);

    /**
     * {@return whether the reference can be read now} A kept answer may have been evicted: submit
     * its query again.
     */
    boolean isAvailable(TableRef table);

    /**
     * Keeps an answer from eviction until {@link #unpin}. Counts; a reference that is not kept is
     * ignored.
     */
    void pin(TableRef table);

    /** Takes back one {@link #pin}. */
    void unpin(TableRef table);

    /**
     * Adopts a Parquet file as a stored table; the file must stay where it is until {@link #drop}.
     */
    QueryHandle<StoredTable> openParquet(TableRef.Stored ref, Path file, TableSchema types);

    /**
     * Writes a stored table or kept answer as the Parquet file a workspace keeps (zstd, types that
     * Parquet forgets written so that {@link #openParquet} restores them).
     *
     * @return bytes written
     */
    QueryHandle<Long> writeParquet(TableRef table, Path file);

    /**
     * Forgets a stored table and deletes its scratch data. Every answer computed from it is
     * forgotten too.
     */
    void drop(TableRef.Stored table);

    /** {@return the engine, for importers} */
    org.pikaplot.compute.spi.QueryEngine engine();

    /** {@return where memory goes now; cheap enough to ask every second} */
    MemoryUse memoryUse();

    /**
     * {@return jobs that wait or run now; 0 says that nothing here is going to change by itself}
     */
    int unfinishedJobs();

    /** {@return what the cache did since this service started} */
    CacheCounters cacheCounters();

    /**
     * Takes a cache into the common budget until the registration is closed: it is asked to give
     * room when the process comes near its limit.
     */
    Registration register(CacheTier tier);

    /** {@return every cache of the common budget, lowest level first} */
    List<CacheTier> cacheTiers();

    /**
     * Forgets all that nobody needs now, in every tier: answers that are not pinned, columns that
     * are not on loan, and what registered caches can give up. For whoever knows that memory is
     * nearly used up or is about to take much; what is asked for again is computed again. Before
     * every answer the service itself looks whether the process holds 95 % or more of what it may,
     * and then gives up as much as brings it under 80 %.
     *
     * @return bytes given up
     */
    long relieve();

    /** A tier's place in the budget. */
    interface Registration extends AutoCloseable {
        /** Takes the tier out. Idempotent. */
        @Override
        void close();
    }

    /**
     * Cancels everything, waits for the workers, frees all memory and deletes the scratch folder.
     * Idempotent.
     */
    @Override
    void close();

    /** Columns on loan, in the order asked for. */
    interface ResidentColumns extends AutoCloseable {
        /** {@return the columns; valid until {@link #close()}} */
        List<ResidentColumn> columns();

        /** Gives the loan back. Idempotent. */
        @Override
        void close();
    }

    /** Opens compute services. A DS service. */
    interface Factory {
        /**
         * Opens a service on an empty scratch folder.
         *
         * @param scratch an existing folder this service alone uses and empties
         * @param limits what it may take
         */
        ComputeService open(Path scratch, ComputeLimits limits);
    }
}
