package org.pikaplot.bench.internal.rows;

import java.util.List;
import java.util.Map;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.LargeTable;
import org.pikaplot.bench.internal.stand.PeakMemory;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.QueryRequest;

/**
 * A million groups over ten times as many rows as usual within 2 GB of engine memory, against the
 * bare driver with the same limit.
 */
public final class LargeGroups implements Benchmark {
    private static final double LIMIT_MEGABYTES = 3_072;
    private static final String QUESTION =
            """
            SELECT concat_ws(' ', count(*), sum(n), sum(low), max(high)) FROM (
            SELECT k, count(*) AS n, min(v) AS low, max(x) AS high FROM large GROUP BY k)\
            """;

    @Override
    public String name() {
        return "P20 groups in 2 GB";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        LargeTable large = stand.large();
        PeakMemory memory = new PeakMemory();
        List<Duel.Times> times =
                Duel.of(
                        1,
                        3,
                        List.of(
                                Duel.timed(round -> memory.during(() -> ours(large))),
                                Duel.timed(round -> {
                                    try (var sql = large.bare().createStatement();
                                            var found = sql.executeQuery(QUESTION)) {
                                        found.next();
                                        return found.getString(1);
                                    }
                                })));
        Duel.Times ours = times.getFirst();
        return new Row(
                name(),
                new Row.Comparison(
                        "the bare driver",
                        ours.median(),
                        times.get(1).median(),
                        "ms",
                        1.1,
                        ours.spread()),
                List.of(
                        new Row.Comparison(
                                "3 GB of process memory",
                                memory.peakMegabytes(),
                                LIMIT_MEGABYTES,
                                "MB",
                                1,
                                0)),
                "%,d rows".formatted(large.rows()));
    }

    private static String ours(LargeTable large) {
        StringBuilder found = new StringBuilder();
        large.compute().stream(
                        QueryRequest.of(QUESTION, Map.of("large", LargeTable.LARGE)),
                        batch -> {
                            found.append(batch.getText(0, 0));
                            return true;
                        })
                .await();
        return found.toString();
    }
}
