package org.pikaplot.bench.internal.rows;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.plan.PlannedAggregatesFactory;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;

/** One step of a brush over three linked plots, against the same counts queried with bare SQL. */
public final class BrushStep implements Benchmark {
    private static final double FRAME_MILLIS = 16;
    private static final int WARMUPS = 100;
    private static final int STEPS = 200;

    @Override
    public String name() {
        return "P6 brush step";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        LinkedPlots interval = LinkedPlots.ofInterval(0);
        CrossfilterCube cube = cube(stand, interval);
        List<Duel.Times> fine = steps(stand, interval, cube);
        List<Duel.Times> coarse = steps(stand, LinkedPlots.ofRectangle(0));
        return new Row(
                name(),
                comparison("SQL over the cube, p95", fine, fine.get(1).p95(), 1),
                List.of(
                        comparison("one 60 Hz frame, p95", fine, FRAME_MILLIS, 1),
                        comparison("SQL, rectangle in 64 x 64", coarse, coarse.get(1).p95(), 1),
                        comparison("one frame, rectangle", coarse, FRAME_MILLIS, 1)),
                remark(cube));
    }

    private static CrossfilterCube cube(TestStand stand, LinkedPlots plots) throws Exception {
        return plots.build(
                new PlannedAggregatesFactory().over(stand.compute(), Tuning.DEFAULT),
                TestStand.POINTS);
    }

    private static String remark(CrossfilterCube cube) {
        var grid = (AggregateRequest.Bin2D) cube.views().getLast().orElseThrow();
        return "1,000 pixels of the brushed plot; the density follows in %d x %d cells; %d MB"
                .formatted(grid.width(), grid.height(), cube.sizeBytes() >> 20);
    }

    private static List<Duel.Times> steps(TestStand stand, LinkedPlots plots) throws Exception {
        return steps(stand, plots, cube(stand, plots));
    }

    private static List<Duel.Times> steps(TestStand stand, LinkedPlots plots, CrossfilterCube cube)
            throws Exception {
        List<AggregateRequest> held = cube.views().stream().map(Optional::orElseThrow).toList();
        plots.createTables(stand.bare(), "points", held);
        List<int[]> sizes = LinkedPlots.counts(cube.answer(plots.clause(plots.cells(0))));
        List<PreparedStatement> questions = plots.questions(stand.bare());
        try {
            return Duel.of(
                    WARMUPS,
                    STEPS,
                    List.of(
                            round -> {
                                var clause = plots.clause(plots.cells(round));
                                long start = System.nanoTime();
                                CrossfilterCube.Brushed found = cube.answer(clause);
                                long nanos = System.nanoTime() - start;
                                return new Duel.Run(
                                        nanos, LinkedPlots.summary(LinkedPlots.counts(found)));
                            },
                            round -> {
                                long start = System.nanoTime();
                                List<int[]> found = plots.ask(questions, plots.cells(round), sizes);
                                long nanos = System.nanoTime() - start;
                                return new Duel.Run(nanos, LinkedPlots.summary(found));
                            }));
        } finally {
            for (PreparedStatement question : questions) {
                question.close();
            }
        }
    }

    private static Row.Comparison comparison(
            String peer, List<Duel.Times> times, double peerMillis, double atMost) {
        Duel.Times ours = times.getFirst();
        return new Row.Comparison(
                peer, ours.p95() * 1e3, peerMillis * 1e3, "us", atMost, ours.spread());
    }
}
