package org.pikaplot.bench.internal.rows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.plan.PlannedAggregatesFactory;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.CPeer;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.QueryRequest.Priority;

/** A cloud of points to a density grid, against a C loop on two threads and SQL. */
public final class DensityGrid implements Benchmark {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final Range UPWARDS = new Range(-4, 4);

    @Override
    public String name() {
        return "P9 density grid";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        AggregateService aggregates =
                new PlannedAggregatesFactory().over(stand.compute(), Tuning.DEFAULT);
        List<Path> raw = stand.raw(List.of("x", "y"));
        Optional<CPeer> started =
                stand.c(
                        "density",
                        List.of(raw.get(0).toString(), raw.get(1).toString(), "" + stand.rows()));
        try (CPeer peer = started.orElse(null)) {
            List<Duel.Contender> contenders = new ArrayList<>();
            // What is hashed for the comparison is counted after the clock has stopped.
            contenders.add(round -> {
                long start = System.nanoTime();
                var grid = (AggregateResult.Bin2D) ask(aggregates, across(round));
                long nanos = System.nanoTime() - start;
                return new Duel.Run(nanos, summary(grid.rowsShown(), grid.counts()));
            });
            if (peer != null) {
                contenders.add(round -> loop(peer, across(round)));
            }
            List<Duel.Times> fast = Duel.of(12, 15, contenders);
            List<Duel.Times> slow =
                    Duel.of(
                            1,
                            5,
                            List.of(
                                    round -> contenders.getFirst().run(round + 1_000),
                                    Duel.timed(round -> sql(stand, across(round + 1_000)))));
            Row.Comparison sql =
                    new Row.Comparison(
                            "SQL GROUP BY",
                            slow.get(0).median(),
                            slow.get(1).median(),
                            "ms",
                            0.2,
                            slow.get(0).spread());
            if (peer == null) {
                return new Row(name(), sql, List.of(), "no gcc here: the C loop is missing");
            }
            Row.Comparison c =
                    new Row.Comparison(
                            "a C loop, 2 threads",
                            fast.get(0).median(),
                            fast.get(1).median(),
                            "ms",
                            1.5,
                            fast.get(0).spread());
            return new Row(name(), c, List.of(sql), "");
        }
    }

    /** Another range each round, or the answer would be a kept one. */
    private static Range across(int round) {
        return new Range(-4, 4 + round * 1e-6);
    }

    private static AggregateResult ask(AggregateService aggregates, Range across) {
        var request =
                new AggregateRequest.Bin2D("x", "y", across, UPWARDS, WIDTH, HEIGHT, List.of());
        AggregateService.Answer answer =
                aggregates.submit(TestStand.POINTS, request, null, Priority.VISIBLE).await();
        if (answer.way().equals("cached")) {
            throw new IllegalStateException("a kept answer is no measurement");
        }
        return answer.result();
    }

    private static Duel.Run loop(CPeer peer, Range across) throws java.io.IOException {
        String[] answer =
                peer.ask(
                        "%a %a %a %a %d %d"
                                .formatted(
                                        across.min(),
                                        across.max(),
                                        UPWARDS.min(),
                                        UPWARDS.max(),
                                        WIDTH,
                                        HEIGHT));
        return new Duel.Run(Long.parseLong(answer[0]), answer[1] + " " + answer[2]);
    }

    private static Object sql(TestStand stand, Range across) throws SQLException {
        double xScale = WIDTH / across.span();
        double yScale = HEIGHT / UPWARDS.span();
        int[] counts = new int[WIDTH * HEIGHT];
        long inside = 0;
        String statement =
                """
                SELECT least(CAST(trunc((y - (-4)) * CAST('%s' AS DOUBLE)) AS INTEGER), %d) * %d
                + least(CAST(trunc((x - (-4)) * CAST('%s' AS DOUBLE)) AS INTEGER), %d) AS cell, count(*)
                FROM points WHERE x BETWEEN -4 AND CAST('%s' AS DOUBLE) AND y BETWEEN -4 AND 4 GROUP BY cell\
                """
                        .formatted(yScale, HEIGHT - 1, WIDTH, xScale, WIDTH - 1, across.max());
        try (var sql = stand.bare().createStatement();
                var found = sql.executeQuery(statement)) {
            while (found.next()) {
                int count = found.getInt(2);
                counts[found.getInt(1)] = count;
                inside += count;
            }
        }
        return summary(inside, counts);
    }

    private static String summary(long inside, int[] counts) {
        long hash = 0xcbf29ce484222325L;
        for (int count : counts) {
            hash = (hash ^ count) * 0x100000001b3L;
        }
        return "%d %016x".formatted(inside, hash);
    }
}
