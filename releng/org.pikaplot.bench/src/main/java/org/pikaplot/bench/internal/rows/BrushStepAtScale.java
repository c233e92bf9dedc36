package org.pikaplot.bench.internal.rows;

import java.util.List;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.plan.PlannedAggregatesFactory;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;

/** One step of a brush over ten times the rows, against our own step. */
public final class BrushStepAtScale implements Benchmark {
    private static final int TIMES = 10;
    private static final int WARMUPS = 100;
    private static final int STEPS = 200;

    @Override
    public String name() {
        return "P7 brush step, 10 x rows";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        ComputeService compute = stand.compute();
        TableRef.Stored few = table(compute, "few", stand.rows());
        TableRef.Stored many = table(compute, "many", stand.rows() * TIMES);
        try {
            LinkedPlots plots = LinkedPlots.ofInterval(0);
            var aggregates = new PlannedAggregatesFactory().over(compute, Tuning.DEFAULT);
            long start = System.nanoTime();
            CrossfilterCube large = plots.build(aggregates, many);
            double seconds = (System.nanoTime() - start) / 1e9;
            CrossfilterCube small = plots.build(aggregates, few);
            check(plots, small, stand.rows());
            check(plots, large, stand.rows() * TIMES);
            List<Duel.Times> times =
                    Duel.of(WARMUPS, STEPS, List.of(step(plots, large), step(plots, small)));
            return new Row(
                    name(),
                    new Row.Comparison(
                            "ours of %,d rows, p95".formatted(stand.rows()),
                            times.get(0).p95() * 1e3,
                            times.get(1).p95() * 1e3,
                            "us",
                            1.5,
                            times.get(0).spread()),
                    List.of(),
                    "the cube of %,d rows took %.1f s".formatted(stand.rows() * TIMES, seconds));
        } finally {
            compute.drop(few);
            compute.drop(many);
        }
    }

    private static Duel.Contender step(LinkedPlots plots, CrossfilterCube cube) {
        return round -> {
            SelectionClause clause = plots.clause(plots.cells(round));
            long start = System.nanoTime();
            cube.answer(clause);
            return new Duel.Run(System.nanoTime() - start, null);
        };
    }

    /** Everything lies within the ranges, so a brush over all of it leaves every row. */
    private static void check(LinkedPlots plots, CrossfilterCube cube, long rows) {
        var all = plots.clause(new LinkedPlots.Cells(0, 999, 0, 0));
        cube.answer(all)
                .results()
                .forEach(result -> {
                    long found = result.orElseThrow().rowsShown();
                    if (found != rows) {
                        throw new IllegalStateException(
                                "results differ: %d and %d rows".formatted(found, rows));
                    }
                });
    }

    private static TableRef.Stored table(ComputeService compute, String name, long rows) {
        var ref = new TableRef.Stored(name, 1);
        String select =
                """
                CREATE TABLE data AS SELECT (hash(i) % 4001 / 400.0 - 5)::FLOAT AS x,
                (hash(i + 1000000007) % 3001 / 300.0 - 5)::FLOAT AS y, (i % 121 - 60)::TINYINT AS v
                FROM range(%d) r(i)\
                """
                        .replace("%d", Long.toString(rows));
        compute.run(
                        null,
                        Priority.VISIBLE,
                        context ->
                                compute.engine()
                                        .ingest(
                                                ref,
                                                load -> load.execute(select, List.of()),
                                                context))
                .await();
        return ref;
    }
}
