package org.pikaplot.compute.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.RowConsumer;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * A SQL engine with two halves that never meet: one that reads the user's files and runs only this
 * program's SQL ({@link #readFile}, {@link #ingest}), and a locked one that runs the user's SQL
 * over what was ingested and can reach no file outside its scratch folder.
 *
 * <p>All methods block and belong on workers; each takes its own connection, so any number may run
 * at once. A cancelled context ends a running statement within 200 ms with {@link
 * java.util.concurrent.CancellationException}. Failures are {@link
 * org.pikaplot.data.PikaException}s.
 */
public interface QueryEngine extends AutoCloseable {

    /**
     * A statement with everything that gives it meaning.
     *
     * @param sql one row-returning statement
     * @param inputs visible tables by name; nothing else can be named
     * @param parameters values of {@code $name} parameters
     */
    record Statement(String sql, Map<String, TableRef> inputs, Map<String, Object> parameters) {
        public Statement {
            inputs = Map.copyOf(inputs);
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * What is known about a statement before it runs.
     *
     * @param schema columns of the answer
     * @param fingerprint equal for statements that always give the same rows; null when volatile
     */
    record Prepared(TableSchema schema, @Nullable Fingerprint fingerprint) {}

    /** Checks and names a statement without running it. */
    Prepared prepare(Statement statement, JobContext context);

    /** Streams the answer. {@return rows handed over} */
    long run(Statement statement, RowConsumer consumer, JobContext context);

    /** Runs and keeps the answer, readable as {@code TableRef.Query(key)} until {@link #forget}. */
    Kept keep(Statement statement, Fingerprint key, JobContext context);

    /**
     * A kept answer.
     *
     * @param schema its columns
     * @param rowCount its rows
     * @param sizeBytes an estimate of what it holds
     */
    record Kept(TableSchema schema, long rowCount, long sizeBytes) {}

    /**
     * A kept answer that another question may be answered from.
     *
     * @param statement the question it answers
     * @param key what it is kept under
     * @param rowCount its rows
     * @param inTableOrder whether rows that the question does not sort lie in the order of the
     *     table they came from
     */
    record Candidate(Statement statement, Fingerprint key, long rowCount, boolean inTableOrder) {}

    /**
     * How a question can be answered with the help of a kept answer: the same rows in every legal
     * order, the same column names and types.
     *
     * @param statement what to run instead
     * @param from the kept answer it reads
     * @param extended whether it also reads a part of the table; else it reads the kept answer
     *     alone
     */
    record Reuse(Statement statement, Fingerprint from, boolean extended) {}

    /**
     * Looks for a kept answer that holds all or a part of what a question needs, and is worth
     * reading instead of its table. In doubt the answer is empty.
     *
     * @param wanted a statement with a fingerprint
     * @param kept candidates; those over other tables are ignored
     */
    default Optional<Reuse> reuse(Statement wanted, List<Candidate> kept, JobContext context) {
        return Optional.empty();
    }

    /**
     * Runs and keeps the answer on disk, in its order, as a stored table until {@link #drop}. When
     * it throws, nothing remains.
     *
     * @param statement whose columns are of types that a file holds as they are, such as DOUBLE
     * @throws IllegalArgumentException for a column of another type
     */
    StoredTable store(Statement statement, TableRef.Stored ref, JobContext context);

    /** Drops a kept answer. Unknown keys are ignored. */
    void forget(Fingerprint key);

    /** Which tables a statement names. */
    ParsedQuery parse(String sql);

    /** The plan as text for people. */
    String explain(Statement statement, boolean analyze, JobContext context);

    /** Writes an answer to a file inside the scratch folder. {@return rows written} */
    long write(Statement statement, ExportFormat format, Path scratchFile, JobContext context);

    /**
     * Streams some consecutive rows of a stored table or kept answer in its own order, jumping
     * there without reading what comes before.
     *
     * @param columns names of the columns wanted, in order
     * @param offset the first row, from 0
     * @param limit rows at most
     * @return rows handed over
     */
    long readRows(
            TableRef table,
            List<String> columns,
            long offset,
            long limit,
            RowConsumer consumer,
            JobContext context);

    /** Columns of a stored table or kept answer. */
    TableSchema schema(TableRef table);

    /** Rows of a stored table or kept answer. */
    long rowCount(TableRef table);

    /** Whether the reference can be read now. */
    boolean isAvailable(TableRef table);

    /**
     * Reads files with this program's own SQL, unlocked, keeping nothing.
     *
     * @param sql constant text of this program with names and literals quoted by {@link
     *     org.pikaplot.data.Sql}; {@code ?} for bound values
     */
    long readFile(String sql, List<?> parameters, RowConsumer consumer, JobContext context);

    /**
     * Makes a new stored table. {@code load} gets a connection to an empty database of its own,
     * must leave one table called {@code data} in it, and everything else in it is dropped
     * afterwards. When it throws, nothing remains.
     */
    StoredTable ingest(TableRef.Stored ref, Load load, JobContext context);

    /** Fills a new table. */
    @FunctionalInterface
    interface Load {
        /** Runs the statements that make the table {@code data}. */
        void run(LoadConnection connection);
    }

    /** The unlocked connection of one import. Used by one worker, during {@link Load#run} only. */
    interface LoadConnection {
        /** Runs a statement of this program. {@return rows changed, or -1} */
        long execute(String sql, List<?> parameters);

        /** Runs a query of this program. {@return rows handed over} */
        long query(String sql, List<?> parameters, RowConsumer consumer);

        /**
         * Makes rows of an Arrow stream readable as a view, once. The reader is closed with the
         * import.
         */
        void registerArrow(String viewName, org.apache.arrow.vector.ipc.ArrowReader reader);

        /**
         * {@return the allocator a reader for {@link #registerArrow} must use} Closed after the
         * readers, which must have freed everything.
         */
        org.apache.arrow.memory.BufferAllocator allocator();
    }

    /**
     * {@return the file in the scratch folder that alone holds the rows of an ingested table; empty
     * when there is none} What {@link #adopt} takes after this process has died.
     */
    default Optional<Path> rowsFile(TableRef.Stored ref) {
        return Optional.empty();
    }

    /**
     * Makes a stored table of a file that {@link #rowsFile} named in a process that died. The file
     * becomes this engine's own and is moved.
     *
     * @throws org.pikaplot.data.PikaException {@code BAD_FILE} when it is damaged or unknown
     */
    default StoredTable adopt(TableRef.Stored ref, Path file, JobContext context) {
        throw PikaException.of(ErrorCode.BAD_FILE, "This engine keeps no such files.")
                .file(file)
                .build();
    }

    /** Adopts a Parquet file written by {@link #writeParquet} as a stored table. */
    StoredTable openParquet(TableRef.Stored ref, Path file, TableSchema types, JobContext context);

    /** Writes a table as Parquet into the scratch folder. {@return bytes written} */
    long writeParquet(TableRef table, Path scratchFile, JobContext context);

    /** Forgets a stored table and deletes its scratch data. */
    void drop(TableRef.Stored table);

    /** {@return bytes the engine holds in memory now} */
    long memoryBytes();

    /** {@return the functions and keywords the engine knows, for completion} */
    Vocabulary vocabulary();

    /**
     * Words for completion and highlighting.
     *
     * @param keywords reserved and other keywords, upper case, sorted
     * @param functions names of scalar, aggregate and table functions with one line of help each,
     *     sorted
     */
    record Vocabulary(List<String> keywords, List<Function> functions) {
        /**
         * A function.
         *
         * @param name its name
         * @param signature such as {@code round(x, precision) -> DOUBLE}
         * @param description one line, may be empty
         */
        public record Function(String name, String signature, String description) {}
    }

    /** Cancels what runs, closes both halves. Idempotent. */
    @Override
    void close();

    /** Opens engines. A DS service. */
    interface Factory {
        /** Opens an engine that keeps everything it writes in {@code scratch}. */
        QueryEngine open(Path scratch, org.pikaplot.compute.ComputeLimits limits);
    }
}
