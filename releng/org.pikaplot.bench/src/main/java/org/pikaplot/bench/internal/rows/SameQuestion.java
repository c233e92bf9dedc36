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

/** The same question once more, against the two milliseconds it may take and against running it. */
public final class SameQuestion implements Benchmark {
    private static final double LIMIT_MILLIS = 2;
    private static final String QUESTION =
            """
            SELECT CAST(floor(4 * x) AS INTEGER) AS i, count(*) AS n, avg(v) AS mean
            FROM points GROUP BY i ORDER BY i\
            """;

    @Override
    public String name() {
        return "P4 the same again";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        ComputeService compute = stand.compute();
        QueryRequest request = QueryRequest.of(QUESTION, Map.of("points", TestStand.POINTS));
        compute.submit(request).await();
        Duel.Times kept =
                Duel.of(
                                20,
                                200,
                                List.of(
                                        Duel.timed(
                                                round -> exact(compute.submit(request).await()))))
                        .getFirst();
        // A stream asks the engine whatever is kept.
        Duel.Times run =
                Duel.of(
                                1,
                                5,
                                List.of(
                                        Duel.timed(round ->
                                                compute.stream(request, batch -> true).await())))
                        .getFirst();
        return new Row(
                name(),
                new Row.Comparison("2 ms, p95", kept.p95(), LIMIT_MILLIS, "ms", 1, kept.spread()),
                List.of(
                        new Row.Comparison(
                                "running it", kept.median(), run.median(), "ms", 1, kept.spread())),
                "");
    }

    private static long exact(QueryResult result) {
        if (result.provenance() != Provenance.EXACT) {
            throw new IllegalStateException("not kept: " + result.provenance());
        }
        return result.rowCount();
    }
}
