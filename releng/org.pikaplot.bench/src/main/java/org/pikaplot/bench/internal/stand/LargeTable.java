package org.pikaplot.bench.internal.stand;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;

/**
 * A table of ten times as many rows as usual, in this program's service and in the bare driver,
 * both with 2 GB of engine memory. Columns: {@code k} one of a million whole numbers, {@code x},
 * {@code v}.
 */
public final class LargeTable implements AutoCloseable {
    /** The table in {@link #compute()}. */
    public static final TableRef.Stored LARGE = new TableRef.Stored("large", 1);

    private static final int TIMES = 10;
    private static final long ENGINE_BYTES = 2L << 30;

    private final long rows;
    private final ComputeService compute;
    private final Connection bare;

    LargeTable(TestStand stand) throws IOException, SQLException {
        rows = stand.rows() * TIMES;
        ComputeLimits usual = ComputeLimits.forMachine(ENGINE_BYTES, stand.cores());
        compute =
                stand.empty(
                        new ComputeLimits(
                                ENGINE_BYTES,
                                usual.residentBytes(),
                                usual.resultBytes(),
                                usual.spillBytes(),
                                usual.workers(),
                                usual.engineThreads()));
        compute.run(
                        null,
                        Priority.VISIBLE,
                        context ->
                                compute.engine()
                                        .ingest(
                                                LARGE,
                                                load ->
                                                        load.execute(
                                                                "CREATE TABLE data AS " + select(),
                                                                List.of()),
                                                context))
                .await();
        Path file = stand.folder().resolve("large-%d.duckdb".formatted(rows));
        Properties settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("memory_limit", "2GB");
        settings.setProperty("threads", Integer.toString(stand.cores()));
        settings.setProperty("temp_directory", stand.scratch().toString());
        bare = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
        try (var sql = bare.createStatement()) {
            sql.execute("CREATE TABLE IF NOT EXISTS large AS " + select());
        }
    }

    private String select() {
        return """
        SELECT CAST(hash(i) % 1000003 AS INTEGER) AS k, CAST(i % 4001 AS FLOAT) AS x,
        CAST(i % 121 AS SMALLINT) AS v FROM range(ROWS) r(i)\
        """
                .replace("ROWS", Long.toString(rows));
    }

    /** {@return its rows} */
    public long rows() {
        return rows;
    }

    /** {@return this program's service, holding {@link #LARGE}} */
    public ComputeService compute() {
        return compute;
    }

    /** {@return the bare driver, holding the same rows as {@code large}} */
    public Connection bare() {
        return bare;
    }

    @Override
    public void close() {
        compute.close();
        try {
            bare.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
