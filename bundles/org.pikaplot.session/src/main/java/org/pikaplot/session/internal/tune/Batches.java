package org.pikaplot.session.internal.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.Calibration.Point;
import org.pikaplot.session.Calibration.Sweep;

/**
 * Loading two columns in batches of growing size.
 *
 * @param sweep million rows a second
 * @param bestRows rows a batch that are worth using on this machine
 */
record Batches(Sweep sweep, int bestRows) {
    private static final List<Integer> SIZES =
            List.of(1 << 11, 1 << 13, 1 << 15, 1 << 16, 1 << 17, 1 << 18);

    /** A difference below this is noise, and no reason to leave what is known to be good. */
    private static final double WORTH_IT = 1.05;

    static Batches measure(Laboratory laboratory, long rows) {
        List<Point> points = new ArrayList<>();
        for (int size : SIZES) {
            laboratory.withService(
                    laboratory.limits().withBatchRows(size),
                    service -> {
                        TableRef.Stored table = laboratory.points(service, rows);
                        double millis =
                                laboratory.millis(run -> {
                                    service.relieve();
                                    laboratory
                                            .await(service.columns(table, List.of("x", "y")))
                                            .close();
                                });
                        points.add(new Point("two columns", size, rows / millis / 1_000));
                    });
            laboratory.advance(0.2 / SIZES.size());
        }
        int best = best(points);
        return new Batches(
                new Sweep(
                        "batches",
                        "Loading columns from the engine",
                        "rows a batch",
                        "million rows/s",
                        points,
                        String.format(Locale.ROOT, "Batches of %,d rows are used.", best)),
                best);
    }

    private static int best(List<Point> points) {
        Point best =
                points.stream()
                        .filter(point -> (int) point.at() == ComputeLimits.DEFAULT_BATCH_ROWS)
                        .findFirst()
                        .orElseThrow();
        for (Point point : points) {
            if (point.value() > WORTH_IT * best.value()) {
                best = point;
            }
        }
        return (int) best.at();
    }
}
