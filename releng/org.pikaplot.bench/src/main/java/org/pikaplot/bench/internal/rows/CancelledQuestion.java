package org.pikaplot.bench.internal.rows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryResult;

/** From a cancel to an idle service, while a query runs that would take very long. */
public final class CancelledQuestion implements Benchmark {
    private static final double LIMIT_MILLIS = 200;
    private static final long HEAD_START_MILLIS = 300;

    @Override
    public String name() {
        return "P17 cancel a query";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        ComputeService compute = stand.compute();
        Duel.Times cancelled =
                Duel.of(1, 10, List.of(round -> cancel(compute, round, false))).getFirst();
        Duel.Times superseded =
                Duel.of(1, 10, List.of(round -> cancel(compute, round, true))).getFirst();
        return new Row(
                name(),
                comparison("200 ms, slowest of 10", cancelled),
                List.of(comparison("200 ms, superseded", superseded)),
                "");
    }

    private static Duel.Run cancel(ComputeService compute, int round, boolean supersede) {
        QueryHandle<QueryResult> running =
                compute.submit(
                        request(
                                """
                                SELECT sum(sin(a.x * b.y)) AS s FROM points a, points b
                                WHERE a.v + b.v > %d\
                                """
                                        .formatted(round)));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(HEAD_START_MILLIS));
        long start = System.nanoTime();
        if (supersede) {
            compute.submit(request("SELECT %d AS newest".formatted(round))).await();
        } else {
            running.cancel();
        }
        boolean ended = running.outcome().join() instanceof QueryOutcome.Cancelled;
        while (compute.unfinishedJobs() > 0) {
            Thread.onSpinWait();
        }
        long nanos = System.nanoTime() - start;
        if (!ended) {
            throw new IllegalStateException("it was not cancelled");
        }
        return new Duel.Run(nanos, null);
    }

    private static QueryRequest request(String sql) {
        return QueryRequest.of(sql, Map.of("points", TestStand.POINTS)).ownedBy("P17");
    }

    private static Row.Comparison comparison(String peer, Duel.Times times) {
        double slowest = times.millis()[times.millis().length - 1];
        return new Row.Comparison(peer, slowest, LIMIT_MILLIS, "ms", 1, times.spread());
    }
}
