package org.pikaplot.bench.internal.rows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.ImporterRegistry;

/**
 * The proposal for a CSV file (dialect, encoding, types with their evidence, a preview) against the
 * time it may take, against a file of a tenth, and against the engine's sniffer, which does less.
 */
public final class CsvPreview implements Benchmark {
    private static final double LIMIT_MILLIS = 300;

    @Override
    public String name() {
        return "P2 preview CSV";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        Path large = CsvFile.of(stand, stand.rows());
        Path small = CsvFile.of(stand, Math.max(1, stand.rows() / 10));
        ComputeService compute = stand.compute();
        try (Connection bare = DriverManager.getConnection("jdbc:duckdb:")) {
            List<Duel.Times> times =
                    Duel.of(
                            2,
                            9,
                            List.of(
                                    Duel.timed(round -> columns(compute, large)),
                                    Duel.timed(round -> columns(compute, small)),
                                    Duel.timed(round -> sniffed(bare, large))));
            double ours = times.get(0).median();
            double spread = times.get(0).spread();
            return new Row(
                    name(),
                    new Row.Comparison("300 ms", ours, LIMIT_MILLIS, "ms", 1, spread),
                    List.of(
                            new Row.Comparison(
                                    "a tenth of the file",
                                    ours,
                                    times.get(1).median(),
                                    "ms",
                                    1.5,
                                    spread),
                            new Row.Comparison(
                                    "sniff_csv alone",
                                    ours,
                                    times.get(2).median(),
                                    "ms",
                                    4,
                                    spread)),
                    "%,d MB".formatted(java.nio.file.Files.size(large) >> 20));
        }
    }

    private static Integer columns(ComputeService compute, Path file) {
        ImportProposal proposal =
                compute.run(
                                null,
                                Priority.VISIBLE,
                                context ->
                                        ImporterRegistry.builtIn()
                                                .get("csv")
                                                .propose(
                                                        compute.engine(),
                                                        List.of(file),
                                                        ImportOptions.DETECT,
                                                        context))
                        .await();
        return proposal.columns().size();
    }

    private static Integer sniffed(Connection bare, Path file) throws Exception {
        try (var sql = bare.createStatement();
                var found =
                        sql.executeQuery(
                                "SELECT len(Columns) FROM sniff_csv(%s)"
                                        .formatted(Sql.literal(file.toString())))) {
            found.next();
            return found.getInt(1);
        }
    }
}
