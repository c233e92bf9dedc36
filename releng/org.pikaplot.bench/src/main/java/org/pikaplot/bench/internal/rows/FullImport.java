package org.pikaplot.bench.internal.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.ImportOptions;

/**
 * The whole import of a CSV file nobody said anything about: types found, every record checked,
 * whole numbers narrowed, words of few values made an ENUM; against a person at the bare driver who
 * knows the file and does the same checks by hand.
 */
public final class FullImport implements Benchmark {
    private static final String TYPED =
            """
            read_csv(%s, header = true, store_rejects = true, quote = '"', columns =
            {'id': 'BIGINT', 'seen': 'TIMESTAMP', 'x': 'DOUBLE', 'y': 'DOUBLE', 'n': 'BIGINT', 'c': 'VARCHAR'})\
            """;
    private static final String TEXTS =
            "read_csv(%s, header = true, all_varchar = true, quote = '\"')";

    /** Counts what does not fit, and what would not come back as it was written. */
    private static final String CHECK =
            """
            SELECT count(*), count(*) FILTER (CAST(try_cast(id AS BIGINT) AS VARCHAR) IS DISTINCT FROM id),
            count(*) FILTER (CAST(try_cast(seen AS TIMESTAMP) AS VARCHAR) IS DISTINCT FROM seen),
            count(*) FILTER (CAST(try_cast(x AS DOUBLE) AS VARCHAR) IS DISTINCT FROM x),
            count(*) FILTER (CAST(try_cast(y AS DOUBLE) AS VARCHAR) IS DISTINCT FROM y),
            count(*) FILTER (CAST(try_cast(n AS BIGINT) AS VARCHAR) IS DISTINCT FROM n), count(c) FROM\
            """;

    @Override
    public String name() {
        return "P1b full import";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        Path file = CsvFile.of(stand, stand.rows());
        try (ComputeService compute =
                stand.empty(ComputeLimits.forMachine(4L << 30, stand.cores()))) {
            List<Duel.Times> times =
                    Duel.of(
                            1,
                            3,
                            List.of(
                                    round ->
                                            CsvLoad.load(
                                                    compute, file, ImportOptions.DETECT, round),
                                    round -> byHand(stand, file),
                                    round -> CsvLoad.plain(stand, file)));
            double spread = times.get(0).spread();
            double ours = times.get(0).median();
            return new Row(
                    name(),
                    new Row.Comparison(
                            "the same checks by hand",
                            ours,
                            times.get(1).median(),
                            "ms",
                            1.1,
                            spread),
                    List.of(
                            new Row.Comparison(
                                    "the engine's plain load",
                                    ours,
                                    times.get(2).median(),
                                    "ms",
                                    3,
                                    spread)),
                    "%,d MB".formatted(Files.size(file) >> 20));
        }
    }

    private static Duel.Run byHand(TestStand stand, Path file) throws Exception {
        Path database = stand.scratch().resolve("checked.duckdb");
        String name = Sql.literal(file.toString());
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement sql = connection.createStatement()) {
            sql.execute("SET threads = " + stand.cores());
            sql.execute("SELECT * FROM sniff_csv(%s)".formatted(name));
            sql.execute("CREATE TABLE loaded AS SELECT * FROM " + TYPED.formatted(name));
            requireClean(sql, CHECK + " " + TEXTS.formatted(name));
            sql.execute(
                    "SELECT min(id), max(id), min(n), max(n), approx_count_distinct(c) FROM loaded");
            sql.execute("CREATE TYPE words AS ENUM (SELECT DISTINCT c FROM loaded ORDER BY c)");
            sql.execute(
                    """
                    CREATE TABLE data AS SELECT CAST(id AS INTEGER) AS id, seen, x, y,
                    CAST(n AS SMALLINT) AS n, CAST(c AS words) AS c FROM loaded\
                    """);
            sql.execute("DROP TABLE loaded");
        }
        long nanos = System.nanoTime() - start;
        String sums = CsvLoad.sums(database);
        Files.delete(database);
        return new Duel.Run(nanos, sums);
    }

    private static void requireClean(Statement sql, String check) throws SQLException {
        try (var found = sql.executeQuery(check)) {
            found.next();
            for (int i = 2; i <= 6; i++) {
                if (found.getLong(i) != 0) {
                    throw new IllegalStateException("column " + (i - 1) + " does not fit");
                }
            }
        }
    }
}
