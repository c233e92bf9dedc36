package org.pikaplot.bench.internal.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.duckdb.DuckDbEngineFactory;
import org.pikaplot.compute.internal.service.LocalComputeServiceFactory;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.formats.TableImporter;

/**
 * A CSV file of given types into a table on disk, ready to leave out and list what does not fit,
 * against a plain load. Every record fits, or the plain load would end with an error.
 */
public final class CsvLoad implements Benchmark {
    private static final Map<String, String> TYPES =
            Map.of(
                    "id",
                    "BIGINT",
                    "seen",
                    "TIMESTAMP",
                    "x",
                    "DOUBLE",
                    "y",
                    "DOUBLE",
                    "n",
                    "INTEGER",
                    "c",
                    "VARCHAR");

    private static final String SUMS =
            "SELECT concat_ws(' ', count(*), sum(id), max(seen), sum(CAST(x * 1e6 AS HUGEINT)), sum(n), count(DISTINCT c)) FROM ";

    @Override
    public String name() {
        return "P1a load CSV";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        Path file = CsvFile.of(stand, stand.rows());
        try (ComputeService compute =
                new LocalComputeServiceFactory(new DuckDbEngineFactory())
                        .open(stand.scratch(), ComputeLimits.forMachine(4L << 30, stand.cores()))) {
            List<Duel.Times> times =
                    Duel.of(
                            1,
                            5,
                            List.of(
                                    round -> ours(compute, file, round),
                                    round -> plain(stand, file)));
            return new Row(
                    name(),
                    new Row.Comparison(
                            "the engine's plain load",
                            times.get(0).median(),
                            times.get(1).median(),
                            "ms",
                            1.1,
                            times.get(0).spread()),
                    List.of(),
                    "%,d MB".formatted(Files.size(file) >> 20));
        }
    }

    private static Duel.Run ours(ComputeService compute, Path file, int round) {
        return load(
                compute,
                file,
                ImportOptions.DETECT.withTypes(TYPES).withBadRows(BadRowPolicy.REJECT),
                round);
    }

    /** Imports a file whose records all fit. {@return its time and the sums} */
    static Duel.Run load(ComputeService compute, Path file, ImportOptions options, int round) {
        TableImporter importer = ImporterRegistry.builtIn().get("csv");
        var target = new TableRef.Stored("csv", round + 1);
        long start = System.nanoTime();
        TableImporter.Loaded loaded =
                compute.run(
                                null,
                                Priority.VISIBLE,
                                context ->
                                        importer.load(
                                                compute.engine(),
                                                importer.propose(
                                                                compute.engine(),
                                                                List.of(file),
                                                                options,
                                                                context)
                                                        .plan(),
                                                target,
                                                context))
                        .await();
        long nanos = System.nanoTime() - start;
        if (loaded.report().rejectedRows() != 0) {
            throw new IllegalStateException("rejected: " + loaded.report().rejectedRows());
        }
        StringBuilder sums = new StringBuilder();
        compute.stream(
                        QueryRequest.of(SUMS + "data", Map.of("data", target)),
                        batch -> {
                            sums.append(batch.getText(0, 0));
                            return true;
                        })
                .await();
        compute.drop(target);
        return new Duel.Run(nanos, sums.toString());
    }

    /** Loads a file with the bare driver. {@return its time and the sums} */
    static Duel.Run plain(TestStand stand, Path file) throws SQLException, IOException {
        Path database = stand.scratch().resolve("plain.duckdb");
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                var sql = connection.createStatement()) {
            sql.execute("SET threads = " + stand.cores());
            sql.execute(
                    """
                    CREATE TABLE data AS SELECT * FROM read_csv(%s, header = true, columns =
                    {'id': 'BIGINT', 'seen': 'TIMESTAMP', 'x': 'DOUBLE', 'y': 'DOUBLE', 'n': 'INTEGER', 'c': 'VARCHAR'})\
                    """
                            .formatted(Sql.literal(file.toString())));
        }
        long nanos = System.nanoTime() - start;
        String sums = sums(database);
        Files.delete(database);
        return new Duel.Run(nanos, sums);
    }

    /** {@return the sums over the table {@code data} of a database} */
    static String sums(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                var sql = connection.createStatement();
                var found = sql.executeQuery(SUMS + "data")) {
            found.next();
            return found.getString(1);
        }
    }
}
