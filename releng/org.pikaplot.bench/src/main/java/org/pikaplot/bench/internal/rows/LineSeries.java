package org.pikaplot.bench.internal.rows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.plan.PlannedAggregatesFactory;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.CPeer;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.ComputeService.ResidentColumns;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.ResidentColumn;

/** A long series to the pixel columns of a line, against one reading pass in C and SQL. */
public final class LineSeries implements Benchmark {
    private static final int PIXEL_COLUMNS = 2_000;
    private static final int PIXEL_ROWS = 1_000;

    @Override
    public String name() {
        return "P10 line to pixels";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        AggregateService aggregates =
                new PlannedAggregatesFactory().over(stand.compute(), Tuning.DEFAULT);
        List<Path> raw = stand.raw(List.of("t", "v"));
        assertNoPixelDiffers(stand, aggregates);
        Optional<CPeer> started =
                stand.c(
                        "readpass",
                        List.of(raw.get(0).toString(), raw.get(1).toString(), "" + stand.rows()));
        try (CPeer peer = started.orElse(null)) {
            List<Duel.Contender> contenders = new ArrayList<>();
            contenders.add(round -> {
                long start = System.nanoTime();
                ask(aggregates, range(stand, round));
                return new Duel.Run(System.nanoTime() - start, null);
            });
            if (peer != null) {
                String bits = bits(stand);
                contenders.add(round -> {
                    String[] answer = peer.ask("go");
                    if (!answer[1].equals(bits)) {
                        throw new IllegalStateException("the peer read something else");
                    }
                    return new Duel.Run(Long.parseLong(answer[0]), null);
                });
            }
            List<Duel.Times> fast = Duel.of(15, 21, contenders);
            List<Duel.Times> slow =
                    Duel.of(
                            1,
                            5,
                            List.of(
                                    round -> {
                                        Range range = range(stand, 1_000 + round);
                                        long start = System.nanoTime();
                                        Answer answer = ask(aggregates, range);
                                        long nanos = System.nanoTime() - start;
                                        return new Duel.Run(nanos, extremes(answer, range));
                                    },
                                    Duel.timed(round -> sql(stand, range(stand, 1_000 + round)))));
            Row.Comparison sql =
                    new Row.Comparison(
                            "SQL arg_min, arg_max",
                            slow.get(0).median(),
                            slow.get(1).median(),
                            "ms",
                            0.1,
                            slow.get(0).spread());
            String remark = "no pixel differs from the line through all points";
            if (peer == null) {
                return new Row(
                        name(), sql, List.of(), remark + "; no gcc here: the C pass is missing");
            }
            Row.Comparison pass =
                    new Row.Comparison(
                            "a reading pass in C, 2 threads",
                            fast.get(0).median(),
                            fast.get(1).median(),
                            "ms",
                            2.0,
                            fast.get(0).spread());
            return new Row(name(), pass, List.of(sql), remark);
        }
    }

    /** Another range each round, or the answer would be a kept one. */
    private static Range range(TestStand stand, int round) {
        return new Range(0, (stand.rows() - 1) * 1000.0 + round);
    }

    private static Answer ask(AggregateService aggregates, Range range) {
        var request = new AggregateRequest.M4("t", "v", range, PIXEL_COLUMNS, null, List.of());
        Answer answer =
                aggregates.submit(TestStand.POINTS, request, null, Priority.VISIBLE).await();
        if (answer.way().equals("cached")) {
            throw new IllegalStateException("a kept answer is no measurement");
        }
        return answer;
    }

    private static String bits(TestStand stand) throws java.io.IOException {
        long bits = 0;
        try (ResidentColumns loan =
                stand.compute().columns(TestStand.POINTS, List.of("t", "v")).await()) {
            for (ResidentColumn column : loan.columns()) {
                var numbers = (ResidentColumn.Numbers) column;
                for (long row = 0; row < column.rowCount(); row++) {
                    bits ^= Double.doubleToRawLongBits(numbers.at(row));
                }
            }
        }
        return "%016x".formatted(bits);
    }

    /** First, last, lowest and highest y of each pixel column, as both sides must find them. */
    private static String extremes(Answer answer, Range range) {
        var line = ((AggregateResult.M4) answer.result()).series().getFirst();
        double[] found = new double[4 * PIXEL_COLUMNS];
        boolean[] begun = new boolean[PIXEL_COLUMNS];
        double scale = PIXEL_COLUMNS / range.span();
        for (int i = 0; i < line.x().length; i++) {
            int at = Math.min((int) (line.x()[i] * scale), PIXEL_COLUMNS - 1);
            double y = line.y()[i];
            if (!begun[at]) {
                begun[at] = true;
                Arrays.fill(found, 4 * at, 4 * at + 4, y);
            }
            found[4 * at + 1] = y;
            found[4 * at + 2] = Math.min(found[4 * at + 2], y);
            found[4 * at + 3] = Math.max(found[4 * at + 3], y);
        }
        return Integer.toHexString(Arrays.hashCode(found));
    }

    private static Object sql(TestStand stand, Range range) throws SQLException {
        double[] found = new double[4 * PIXEL_COLUMNS];
        String statement =
                """
                SELECT least(CAST(trunc(t * CAST('%s' AS DOUBLE)) AS INTEGER), %d) AS k,
                arg_min(v, t), arg_max(v, t), min(v), max(v), min(t), max(t), arg_min(t, v), arg_max(t, v)
                FROM points WHERE t BETWEEN 0 AND CAST('%s' AS DOUBLE) GROUP BY k\
                """
                        .formatted(PIXEL_COLUMNS / range.span(), PIXEL_COLUMNS - 1, range.max());
        try (var sql = stand.bare().createStatement();
                var rows = sql.executeQuery(statement)) {
            while (rows.next()) {
                for (int i = 0; i < 4; i++) {
                    found[4 * rows.getInt(1) + i] = rows.getDouble(2 + i);
                }
            }
        }
        return Integer.toHexString(Arrays.hashCode(found));
    }

    private static void assertNoPixelDiffers(TestStand stand, AggregateService aggregates)
            throws java.io.IOException {
        Range range = range(stand, 999);
        Answer answer = ask(aggregates, range);
        var line = ((AggregateResult.M4) answer.result()).series().getFirst();
        LinePixels few = new LinePixels(PIXEL_COLUMNS, PIXEL_ROWS, range, new Range(-70, 70));
        for (int i = 0; i < line.x().length; i++) {
            few.lineTo(line.x()[i], line.y()[i]);
        }
        LinePixels all = new LinePixels(PIXEL_COLUMNS, PIXEL_ROWS, range, new Range(-70, 70));
        try (ResidentColumns loan =
                stand.compute().columns(TestStand.POINTS, List.of("t", "v")).await()) {
            var t = (ResidentColumn.Numbers) loan.columns().get(0);
            var v = (ResidentColumn.Numbers) loan.columns().get(1);
            for (long row = 0; row < stand.rows(); row++) {
                all.lineTo(t.at(row), v.at(row));
            }
        }
        if (!few.sameAs(all)) {
            throw new IllegalStateException("pixels differ from the line through all points");
        }
    }
}
