package org.pikaplot.session.internal.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.Calibration.Point;
import org.pikaplot.session.Calibration.Sweep;

/**
 * What a budget for answers is worth: the same questions, some asked often and most seldom, with
 * caches of growing size. Answers take from a few kilobytes to an eighth of the table.
 */
final class KeptAnswers {
    private static final int QUESTIONS = 60;
    private static final int ASKED = 240;
    private static final int ROW_BYTES = 36;
    private static final List<Integer> PERCENT = List.of(1, 5, 25, 100, 400);

    private KeptAnswers() {}

    static Sweep measure(Laboratory laboratory, long rows) {
        List<Point> points = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int percent : PERCENT) {
            long bytes = Math.max(1 << 16, rows * ROW_BYTES * percent / 100);
            laboratory.withService(
                    laboratory.limits().withResultBytes(bytes),
                    service -> {
                        TableRef.Stored table = laboratory.points(service, rows);
                        // The same questions in the same order with every budget.
                        Random random = new Random(1);
                        long start = System.nanoTime();
                        for (int i = 0; i < ASKED; i++) {
                            double skew = random.nextDouble();
                            laboratory.await(
                                    service.submit(
                                            QueryRequest.of(
                                                    question(
                                                            (int) (QUESTIONS * skew * skew * skew)),
                                                    Map.of("points", table))));
                        }
                        double seconds = (System.nanoTime() - start) / 1e9;
                        points.add(new Point("questions", bytes / 1e6, seconds));
                        shares.add(1 - (double) service.cacheCounters().fresh() / ASKED);
                    });
            laboratory.advance(0.1 / PERCENT.size());
        }
        return new Sweep(
                "answers",
                "%d questions of %d kinds".formatted(ASKED, QUESTIONS),
                "MB for kept answers",
                "s",
                points,
                String.format(
                        Locale.ROOT,
                        "From the smallest to the largest budget the share of questions that needed"
                                + " no run went from %.0f to %.0f %%.",
                        100 * shares.getFirst(),
                        100 * shares.getLast()));
    }

    private static String question(int number) {
        return switch (number % 3) {
            case 0 ->
                    "SELECT g, count(*) AS n, avg(v) AS mean FROM points WHERE t > %d GROUP BY g"
                            .formatted(1_000 * number);
            case 1 ->
                    "SELECT x, y, v FROM points WHERE g BETWEEN %1$d AND %1$d + 9 ORDER BY v"
                            .formatted(number);
            default ->
                    "SELECT CAST(10 * x AS INTEGER) AS i, CAST(10 * y AS INTEGER) AS j, max(v) AS"
                            + " top FROM points WHERE g <> %d GROUP BY i, j".formatted(number);
        };
    }
}
