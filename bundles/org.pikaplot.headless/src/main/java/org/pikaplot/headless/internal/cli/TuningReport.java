package org.pikaplot.headless.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureFormat;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PictureWriter;
import org.pikaplot.render.Themes;
import org.pikaplot.session.Calibration.Point;
import org.pikaplot.session.Calibration.Sweep;
import org.pikaplot.session.Calibration.Threshold;
import org.pikaplot.session.PlotView;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.TableNode;

/**
 * The report of a tuning run: a page, and for each sweep its numbers as a file, as a table of the
 * workspace and as a plot, made the way everybody makes them.
 */
final class TuningReport {
    private static final PictureSettings PICTURE =
            new PictureSettings(900, 500, 96, Themes.LIGHT, false);
    private static final int MARK_BUDGET = 10_000;

    private final OpenWorkspace open;
    private final Path folder;
    private final String line;

    /**
     * Writes into {@code folder}.
     *
     * @param line id of the plot type to draw
     */
    TuningReport(OpenWorkspace open, Path folder, String line) {
        this.open = open;
        this.folder = folder;
        this.line = line;
    }

    /** {@return the page} */
    Path write(List<Threshold> thresholds, List<Sweep> sweeps) {
        StringBuilder page = new StringBuilder("# Tuning of this machine\n\n");
        page.append(
                        "%d cores, Java %s, %s %s.\n\n"
                                .formatted(
                                        Runtime.getRuntime().availableProcessors(),
                                        Runtime.version(),
                                        System.getProperty("os.name"),
                                        System.getProperty("os.arch")))
                .append("| threshold | before | now |\n|---|---:|---:|\n");
        for (Threshold threshold : thresholds) {
            page.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %,d | %,d |\n",
                            threshold.name(),
                            threshold.before(),
                            threshold.now()));
        }
        for (Sweep sweep : sweeps) {
            page.append("\n## ").append(sweep.title()).append("\n\n");
            page.append(sweep.finding()).append("\n\n");
            picture(sweep, numbers(sweep));
            page.append("![%s](%s.png)\n\n".formatted(sweep.title(), sweep.name()));
            page.append(
                    "| %s | | %s |\n|---:|---|---:|\n".formatted(sweep.across(), sweep.upwards()));
            for (Point point : sweep.points()) {
                page.append(
                        String.format(
                                Locale.ROOT,
                                "| %,.0f | %s | %,.2f |\n",
                                point.at(),
                                point.series(),
                                point.value()));
            }
        }
        return write("report.md", List.of(page.toString().stripTrailing()));
    }

    private Path numbers(Sweep sweep) {
        List<String> lines = new ArrayList<>();
        lines.add("%s,way,%s".formatted(quoted(sweep.across()), quoted(sweep.upwards())));
        for (Point point : sweep.points()) {
            lines.add("%s,%s,%s".formatted(point.at(), quoted(point.series()), point.value()));
        }
        return write(sweep.name() + ".csv", lines);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private Path write(String name, List<String> lines) {
        Path file = folder.resolve(name);
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "The report cannot be written: " + e.getMessage())
                    .file(file)
                    .cause(e)
                    .build();
        }
    }

    private void picture(Sweep sweep, Path numbers) {
        ImportPlan plan =
                open.await(
                                "Reading " + numbers.getFileName(),
                                session ->
                                        session.propose(
                                                List.of(numbers), ImportOptions.DETECT, null))
                        .plan();
        TableNode table =
                open.await(
                                "Importing " + numbers.getFileName(),
                                session -> session.importTable(plan, sweep.name(), null))
                        .node();
        PlotSpec spec =
                new PlotSpec(
                        line,
                        Map.of("x", sweep.across(), "y", sweep.upwards(), "color", "way"),
                        Map.of("log-x", "true", "log-y", "true"),
                        sweep.title());
        PlotNode plot =
                open.call(session -> session.addPlot(sweep.name() + " plot", table, spec, null));
        Scene scene = scene(open, plot, PICTURE, MARK_BUDGET);
        PictureWriter.write(
                List.of(scene), PICTURE, PictureFormat.PNG, folder.resolve(sweep.name() + ".png"));
    }

    /** {@return a plot as it looks in a picture, with so many marks drawn one by one at most} */
    static Scene scene(OpenWorkspace open, PlotNode plot, PictureSettings picture, int markBudget) {
        PlotView view =
                new PlotView(PlotViewport.ALL, picture.widthPx(), picture.heightPx(), markBudget);
        return open.await("Plotting", session -> session.plot(plot, view, "tune")).scene();
    }
}
