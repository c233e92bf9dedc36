package org.pikaplot.headless.internal.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.RasterRenderer;
import org.pikaplot.render.Themes;
import org.pikaplot.session.Calibration.Point;
import org.pikaplot.session.Calibration.Sweep;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;

/**
 * What drawing takes on this machine's processor, point by point and as a density, for growing
 * numbers of rows: the level of detail at which a scatter plot should stop drawing points.
 */
final class MarkSweep {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 50_000, 200_000, 1_000_000);
    private static final int RUNS = 5;

    /** From here on a picture that follows the hand would stutter. */
    private static final double SMOOTH_MILLIS = 50;

    private static final PictureSettings PICTURE =
            new PictureSettings(1_200, 800, 96, Themes.LIGHT, false);

    private MarkSweep() {}

    /**
     * Measures.
     *
     * @param scatter id of the plot type to draw
     */
    static Sweep measure(OpenWorkspace open, String scatter) {
        List<Point> points = new ArrayList<>();
        long smooth = 0;
        for (int size : SIZES) {
            PlotNode plot =
                    open.call(session -> {
                        QueryNode cloud =
                                session.addQuery(
                                        "cloud_" + size,
                                        """
                                        SELECT sqrt(-2 * ln(u)) * cos(w) AS x, sqrt(-2 * ln(u)) * sin(w) AS y
                                        FROM (SELECT (hash(i) %% 1000003 + 1) / 1000004.0 AS u,
                                        hash(i + 7919) %% 1000003 / 1000003.0 * 2 * pi() AS w
                                        FROM range(%d) r(i))\
                                        """
                                                .formatted(size),
                                        List.of(),
                                        null);
                        return session.addPlot(
                                "marks_" + size,
                                cloud,
                                new PlotSpec(scatter, Map.of("x", "x", "y", "y"), Map.of(), ""),
                                null);
                    });
            double drawn = draw(open, plot, size);
            points.add(new Point("points", size, drawn));
            points.add(new Point("density", size, draw(open, plot, 0)));
            smooth = drawn <= SMOOTH_MILLIS ? size : smooth;
            open.run(session -> {
                session.undo();
                session.undo();
            });
        }
        return new Sweep(
                "marks",
                "Drawing a scatter plot of 1200 x 800 pixels without a graphics card",
                "rows",
                "ms",
                points,
                String.format(
                        Locale.ROOT,
                        "%,d points are drawn within %.0f ms.",
                        smooth,
                        SMOOTH_MILLIS));
    }

    private static double draw(OpenWorkspace open, PlotNode plot, int markBudget) {
        Scene scene = TuningReport.scene(open, plot, PICTURE, markBudget);
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            Object image = RasterRenderer.render(scene, PICTURE);
            times[i] = (System.nanoTime() - start) / 1e6;
            assert image != null;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
