package org.pikaplot.bench.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.LargeTable;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.PageRequest;

/** Fifty rows anywhere in a table of ten times as many rows as usual, as a reader jumps. */
public final class TableJump implements Benchmark {
    private static final double LIMIT_MILLIS = 50;
    private static final int PAGE_ROWS = 50;

    @Override
    public String name() {
        return "P19 jump in a table";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        LargeTable large = stand.large();
        Random random = new Random(19);
        List<Long> places = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            places.add(random.nextLong(large.rows() - PAGE_ROWS));
        }
        try (var bare =
                large.bare()
                        .prepareStatement(
                                "SELECT k, x, v FROM large LIMIT %d OFFSET ?"
                                        .formatted(PAGE_ROWS))) {
            List<Duel.Times> times =
                    Duel.of(
                            10,
                            60,
                            List.of(
                                    Duel.timed(round -> first(large, places.get(round))),
                                    Duel.timed(round -> {
                                        bare.setLong(1, places.get(round));
                                        try (var found = bare.executeQuery()) {
                                            found.next();
                                            String first = found.getString(1);
                                            while (found.next()) {
                                                found.getString(3);
                                            }
                                            return first;
                                        }
                                    })));
            Duel.Times ours = times.getFirst();
            return new Row(
                    name(),
                    new Row.Comparison(
                            "50 ms, p95", ours.p95(), LIMIT_MILLIS, "ms", 1, ours.spread()),
                    List.of(
                            new Row.Comparison(
                                    "LIMIT and OFFSET, p95",
                                    ours.p95(),
                                    times.get(1).p95(),
                                    "ms",
                                    1,
                                    ours.spread())),
                    "%,d rows".formatted(large.rows()));
        }
    }

    private static @Nullable String first(LargeTable large, long place) {
        return large.compute()
                .page(
                        new PageRequest(
                                LargeTable.LARGE, List.of(), List.of(), null, place, PAGE_ROWS),
                        null)
                .await()
                .rows()
                .getFirst()[0];
    }
}
