package org.pikaplot.headless.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.Place;
import org.pikaplot.session.PlotFrame;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.ResizeNodeEdit;
import org.pikaplot.workspace.TableNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code pika demo}: the main job from a file to figures, on real data, with what each step made
 * and took.
 */
@Command(
        name = "demo",
        description = {
            "Import a sample, ask two chained queries, make four plots, save, export, and show the"
                    + " desktop.",
            "Writes everything into OUT."
        })
final class DemoCommand implements Callable<Integer> {
    private static final String SAMPLE = "flights-200k.csv.gz";
    private static final String DAILY =
            """
            SELECT CAST(date AS DATE) AS day,
                   count(*) AS flights,
                   avg(delay) AS mean_delay,
                   count(*) FILTER (delay > 15) / count(*) AS late_share
            FROM flights
            GROUP BY ALL
            ORDER BY day\
            """;
    private static final String WEEKDAYS =
            """
            SELECT dayname(day) AS weekday,
                   isodow(day) AS number,
                   sum(flights * mean_delay) / sum(flights) AS mean_delay
            FROM daily
            GROUP BY ALL
            ORDER BY number\
            """;

    private final Product product;
    private final List<Step> steps = new ArrayList<>();

    @Mixin private PictureOptions picture = new PictureOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "OUT",
            description = "The folder, default ${DEFAULT-VALUE}.")
    private Path out = Path.of("demo-out");

    @Option(names = "--samples", paramLabel = "DIR", description = "Where the sample files are.")
    private Path samples = Path.of("samples");

    @Option(
            names = "--desktop",
            paramLabel = "COMMAND",
            description = "The command that starts the desktop; without it no window is opened.")
    private @Nullable String desktop;

    /** What a step made, how many rows where that makes sense, and how long it took. */
    private record Step(String what, String made, long rows, double seconds) {}

    /** Where a node stands on the canvas: no wire has to pass behind another node. */
    private record Box(double x, double y, double width, double height) {}

    DemoCommand(Product product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        Path workspace = out.resolve("demo.pikaplot");
        makeFolder(workspace);
        try (OpenWorkspace open = OpenWorkspace.toChangeOrCreate(product, workspace)) {
            TableNode flights = importSample(open);
            open.run(session -> put(session, flights, new Box(40, 255, 240, 220)));
            QueryNode daily = query(open, "daily", DAILY, flights, new Place(360, 275, true));
            QueryNode weekdays =
                    query(open, "weekdays", WEEKDAYS, daily, new Place(820, 140, true));
            PlotNode line =
                    plot(
                            open,
                            "Delay by day",
                            daily,
                            "line",
                            new Box(880, 390, 700, 320),
                            Map.of("x", "day", "y", "mean_delay"));
            PlotNode bar =
                    plot(
                            open,
                            "Delay by weekday",
                            weekdays,
                            "bar",
                            new Box(1200, 115, 380, 230),
                            Map.of("x", "weekday", "y", "mean_delay"));
            PlotNode histogram =
                    plot(
                            open,
                            "Delays",
                            flights,
                            "histogram",
                            new Box(360, 20, 380, 230),
                            Map.of("x", "delay"));
            open.run(session ->
                    session.setPlotFilters(histogram, List.of("delay BETWEEN -60 AND 180")));
            PlotNode scatter =
                    plot(
                            open,
                            "Distance and delay",
                            flights,
                            "scatter",
                            new Box(360, 480, 380, 230),
                            Map.of("x", "distance", "y", "delay"));
            picture(open, line, "line.png");
            picture(open, bar, "bar.svg");
            picture(open, histogram, "histogram.pdf");
            picture(open, scatter, "scatter.png");
            Path csv = out.resolve("daily.csv");
            long rows =
                    timed(
                            "export rows",
                            csv,
                            () ->
                                    open.await(
                                            "Writing " + csv,
                                            session ->
                                                    session.exportRows(
                                                            daily, ExportFormat.CSV, csv)),
                            written -> written);
            assert rows > 0;
            Path saved =
                    timed(
                            "save",
                            workspace,
                            () -> open.await("Saving", session -> session.save(workspace)),
                            file -> -1L);
            assert saved != null;
        }
        if (desktop != null) {
            showDesktop(workspace, desktop);
        }
        print();
        return 0;
    }

    private TableNode importSample(OpenWorkspace open) {
        Path sample = samples.resolve(SAMPLE);
        if (!Files.exists(sample)) {
            throw PikaException.of(
                            ErrorCode.BAD_FILE,
                            "The sample is missing; --samples tells where it is.")
                    .file(sample)
                    .build();
        }
        return timed(
                        "import " + SAMPLE,
                        Path.of("flights"),
                        () -> {
                            var plan =
                                    open.await(
                                                    "Reading",
                                                    session ->
                                                            session.propose(
                                                                    List.of(sample),
                                                                    ImportOptions.DETECT,
                                                                    null))
                                            .plan();
                            return open.await(
                                    "Importing",
                                    session ->
                                            session.importTable(
                                                    plan, "flights", new Place(40, 255, true)));
                        },
                        imported -> imported.report().importedRows())
                .node();
    }

    private QueryNode query(OpenWorkspace open, String name, String sql, Node input, Place place) {
        QueryNode node = open.call(session -> session.addQuery(name, sql, List.of(input), place));
        NodeState.Ready ready =
                timed(
                        "query",
                        Path.of(name),
                        () ->
                                open.await(
                                        "Running " + name,
                                        session -> session.evaluate(node, false)),
                        NodeState.Ready::rowCount);
        assert ready.rowCount() > 0;
        return node;
    }

    private PlotNode plot(
            OpenWorkspace open,
            String name,
            Node source,
            String type,
            Box box,
            Map<String, String> channels) {
        String typeId = product.plotTypes().get(type).id();
        var spec = new PlotSpec(typeId, channels, Map.of(), name);
        return open.call(session -> {
            PlotNode node = session.addPlot(name, source, spec, new Place(box.x(), box.y(), true));
            put(session, node, box);
            return node;
        });
    }

    private static void put(WorkspaceSession session, Node node, Box box) {
        session.execute(new ResizeNodeEdit(node, box.x(), box.y(), box.width(), box.height()));
    }

    private void picture(OpenWorkspace open, PlotNode node, String file) {
        Path target = out.resolve(file);
        PlotFrame frame =
                timed(
                        "plot",
                        target,
                        () -> {
                            PlotFrame made =
                                    open.await(
                                            "Plotting",
                                            session -> session.plot(node, picture.view(), "file"));
                            picture.write(List.of(made.scene()), target);
                            return made;
                        },
                        made -> -1L);
        assert frame != null;
    }

    private void showDesktop(Path workspace, String command) {
        Path screenshot = out.resolve("desktop.png");
        timed(
                "desktop",
                screenshot,
                () -> {
                    start(command, workspace, screenshot);
                    return screenshot;
                },
                shown -> -1L);
    }

    private static void start(String command, Path workspace, Path screenshot) {
        try {
            Files.deleteIfExists(screenshot);
            Process process =
                    new ProcessBuilder(
                                    command,
                                    "start",
                                    "--screenshot",
                                    screenshot.toString(),
                                    workspace.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            int exitCode = process.waitFor();
            if (exitCode != 0 || !Files.exists(screenshot)) {
                throw PikaException.of(
                                ErrorCode.ENGINE,
                                "The desktop ended with code %d and made no screenshot."
                                        .formatted(exitCode))
                        .build();
            }
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.ENGINE, "The desktop could not be started: " + e.getMessage())
                    .cause(e)
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException();
        }
    }

    private <T> T timed(
            String what, Path made, Supplier<T> work, java.util.function.ToLongFunction<T> rows) {
        long start = System.nanoTime();
        T result = work.get();
        steps.add(
                new Step(
                        what,
                        made.toString(),
                        rows.applyAsLong(result),
                        (System.nanoTime() - start) / 1e9));
        return result;
    }

    private void print() {
        var terminal = product.terminal().out();
        terminal.printf(Locale.ROOT, "%-28s %-32s %12s %9s%n", "step", "made", "rows", "seconds");
        for (Step step : steps) {
            terminal.printf(
                    Locale.ROOT,
                    "%-28s %-32s %12s %9.2f%n",
                    step.what(),
                    step.made(),
                    step.rows() < 0 ? "" : String.format(Locale.ROOT, "%,d", step.rows()),
                    step.seconds());
        }
    }

    private void makeFolder(Path workspace) {
        try {
            Files.createDirectories(out);
            Files.deleteIfExists(workspace);
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The folder cannot be made.")
                    .file(out)
                    .cause(e)
                    .build();
        }
    }
}
