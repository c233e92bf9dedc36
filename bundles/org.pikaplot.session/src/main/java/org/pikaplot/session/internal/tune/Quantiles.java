package org.pikaplot.session.internal.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.Calibration.Point;
import org.pikaplot.session.Calibration.Sweep;

/**
 * Quantiles by sorting in memory and by SQL, over tables of growing size.
 *
 * @param sweep milliseconds
 * @param sortAtMostRows rows up to which sorting is not slower
 */
record Quantiles(Sweep sweep, long sortAtMostRows) {
    private static final long ALWAYS = Long.MAX_VALUE;

    static Quantiles measure(
            Laboratory laboratory, AggregateService.Factory aggregates, long rows) {
        List<Point> points = new ArrayList<>();
        List<Long> sizes = PlotWays.sizes(rows);
        boolean sorts = true;
        long atMost = 0;
        for (long size : sizes) {
            double[] millis = new double[2];
            laboratory.withService(
                    laboratory.limits(),
                    service -> {
                        TableRef.Stored table = laboratory.points(service, size);
                        for (int way = 0; way < 2; way++) {
                            AggregateService answers =
                                    aggregates.over(
                                            service,
                                            new Tuning(
                                                    ALWAYS, ALWAYS, way == 0 ? ALWAYS : 0, 1, 1));
                            millis[way] =
                                    laboratory.millis(run ->
                                            laboratory.await(
                                                    answers.submit(
                                                            table,
                                                            quartiles(run),
                                                            null,
                                                            Priority.VISIBLE)));
                        }
                    });
            points.add(new Point("sort", size, millis[0]));
            points.add(new Point("SQL", size, millis[1]));
            sorts &= millis[0] <= millis[1];
            atMost = sorts ? size : atMost;
            laboratory.advance(0.2 / sizes.size());
        }
        // Where SQL never won, nothing says more than what is guessed without measuring.
        long found = sorts ? Math.max(atMost, Tuning.DEFAULT.sortAtMostRows()) : atMost;
        String finding =
                sorts
                        ? "Sorting was not slower at any size, so it is used up to %,d rows."
                        : "Sorting is used up to %,d rows.";
        return new Quantiles(
                new Sweep(
                        "quantiles",
                        "Three quantiles of a column",
                        "rows",
                        "ms",
                        points,
                        String.format(Locale.ROOT, finding, found)),
                found);
    }

    private static AggregateRequest quartiles(int run) {
        double shift = 0.001 * run;
        return new AggregateRequest.Quantiles(
                "x", null, List.of(0.25 + shift, 0.5 + shift, 0.75 + shift), List.of());
    }
}
