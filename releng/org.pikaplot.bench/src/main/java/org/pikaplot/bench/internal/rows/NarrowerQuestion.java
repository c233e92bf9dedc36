package org.pikaplot.bench.internal.rows;

import java.util.List;
import java.util.Map;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.Provenance;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryResult;
import org.pikaplot.data.TableRef;

/**
 * Questions narrower than one whose answer is kept (a smaller range, coarser groups), each another,
 * against running them. Sums over both answers have to be the same.
 */
public final class NarrowerQuestion implements Benchmark {
    private static final String WIDE_ROWS = "SELECT x, y, v FROM points WHERE x > 1.5";
    private static final String WIDE_GROUPS =
            """
            SELECT CAST(floor(10 * x) AS INTEGER) AS i, CAST(floor(10 * y) AS INTEGER) AS j,
            count(*) AS n, sum(CAST(t AS BIGINT)) AS s FROM points GROUP BY ALL\
            """;

    @Override
    public String name() {
        return "P5 narrower question";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        ComputeService compute = stand.compute();
        ask(compute, WIDE_ROWS);
        ask(compute, WIDE_GROUPS);
        List<Duel.Times> rows = duel(compute, NarrowerQuestion::fewerRows, "count(*), max(v)");
        List<Duel.Times> groups = duel(compute, NarrowerQuestion::fewerGroups, "sum(n), sum(s)");
        return new Row(
                name(),
                comparison("running it, a smaller range", rows),
                List.of(comparison("running it, coarser groups", groups)),
                "");
    }

    private static String fewerRows(int round) {
        return "SELECT x, v FROM points WHERE x > 1.5 AND y > %s".formatted(1 + round / 100.0);
    }

    private static String fewerGroups(int round) {
        return """
        SELECT CAST(floor(10 * x) AS INTEGER) AS i, count(*) AS n, sum(CAST(t AS BIGINT)) AS s FROM points
        WHERE CAST(floor(10 * y) AS INTEGER) > %d GROUP BY ALL\
        """
                .formatted(round - 10);
    }

    private interface Question {
        String of(int round);
    }

    private static List<Duel.Times> duel(ComputeService compute, Question question, String sums)
            throws Exception {
        return Duel.of(
                6,
                15,
                List.of(
                        round -> {
                            long start = System.nanoTime();
                            QueryResult found = ask(compute, question.of(round));
                            long nanos = System.nanoTime() - start;
                            if (found.provenance() != Provenance.DERIVED) {
                                throw new IllegalStateException(
                                        "not derived but " + found.reason());
                            }
                            return new Duel.Run(nanos, sums(compute, sums, found.table()));
                        },
                        round -> {
                            // A stream asks the engine whatever is kept. The space makes it a
                            // text that is not planned yet, as the other's was not.
                            String sql = question.of(round) + " ";
                            long[] rows = new long[1];
                            long start = System.nanoTime();
                            compute.stream(
                                            request(sql),
                                            batch -> {
                                                rows[0] += batch.rowCount();
                                                return true;
                                            })
                                    .await();
                            long nanos = System.nanoTime() - start;
                            return new Duel.Run(nanos, sumsOf(compute, sums, sql));
                        }));
    }

    private static QueryResult ask(ComputeService compute, String sql) {
        return compute.submit(request(sql)).await();
    }

    private static QueryRequest request(String sql) {
        return QueryRequest.of(sql, Map.of("points", TestStand.POINTS));
    }

    private static String sums(ComputeService compute, String sums, TableRef answer) {
        return text(
                compute,
                QueryRequest.of(
                        "SELECT concat_ws(' ', " + sums + ") FROM answer",
                        Map.of("answer", answer)));
    }

    private static String sumsOf(ComputeService compute, String sums, String sql) {
        return text(
                compute, request("SELECT concat_ws(' ', " + sums + ") FROM (" + sql + ") answer"));
    }

    private static String text(ComputeService compute, QueryRequest request) {
        StringBuilder found = new StringBuilder();
        compute.stream(
                        request,
                        batch -> {
                            found.append(batch.getText(0, 0));
                            return true;
                        })
                .await();
        return found.toString();
    }

    private static Row.Comparison comparison(String peer, List<Duel.Times> times) {
        return new Row.Comparison(
                peer,
                times.get(0).median(),
                times.get(1).median(),
                "ms",
                0.2,
                times.get(0).spread());
    }
}
