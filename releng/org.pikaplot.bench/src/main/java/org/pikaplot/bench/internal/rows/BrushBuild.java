package org.pikaplot.bench.internal.rows;

import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.plan.PlannedAggregatesFactory;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;

/** The first touch of a brush: building the cube, against the SQL that builds the same one. */
public final class BrushBuild implements Benchmark {
    @Override
    public String name() {
        return "P8 brush first touch";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        AggregateService aggregates =
                new PlannedAggregatesFactory().over(stand.compute(), Tuning.DEFAULT);
        List<AggregateRequest> held =
                LinkedPlots.ofInterval(0).build(aggregates, TestStand.POINTS).views().stream()
                        .map(Optional::orElseThrow)
                        .toList();
        List<Duel.Times> times =
                Duel.of(
                        1,
                        5,
                        List.of(
                                round -> ours(aggregates, LinkedPlots.ofInterval(round + 1)),
                                round -> sql(stand, LinkedPlots.ofInterval(round + 1), held)));
        return new Row(
                name(),
                new Row.Comparison(
                        "SQL that builds the same cube",
                        times.get(0).median(),
                        times.get(1).median(),
                        "ms",
                        1,
                        times.get(0).spread()),
                List.of(),
                "the columns are resident, as the plots that are brushed have drawn them");
    }

    private static Duel.Run ours(AggregateService aggregates, LinkedPlots plots) {
        long start = System.nanoTime();
        CrossfilterCube cube = plots.build(aggregates, TestStand.POINTS);
        long nanos = System.nanoTime() - start;
        var brush = plots.clause(plots.cells(11));
        return new Duel.Run(nanos, LinkedPlots.summary(LinkedPlots.counts(cube.answer(brush))));
    }

    private static Duel.Run sql(TestStand stand, LinkedPlots plots, List<AggregateRequest> held)
            throws java.sql.SQLException {
        long start = System.nanoTime();
        plots.createTables(stand.bare(), "points", held);
        long nanos = System.nanoTime() - start;
        List<int[]> sizes = held.stream().map(BrushBuild::size).map(int[]::new).toList();
        var questions = plots.questions(stand.bare());
        try {
            return new Duel.Run(
                    nanos, LinkedPlots.summary(plots.ask(questions, plots.cells(11), sizes)));
        } finally {
            for (var question : questions) {
                question.close();
            }
        }
    }

    private static int size(AggregateRequest view) {
        return switch (view) {
            case AggregateRequest.Bin1D bins -> bins.bins();
            case AggregateRequest.Bin2D grid -> grid.width() * grid.height();
            default -> throw new IllegalStateException("not measured");
        };
    }
}
