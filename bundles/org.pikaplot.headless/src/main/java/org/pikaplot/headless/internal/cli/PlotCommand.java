package org.pikaplot.headless.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotTypeDescriptor;
import org.pikaplot.session.PlotFrame;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pika plot}: draws the rows of a node, and keeps the plot as a node if asked to. */
@Command(name = "plot", description = "Plot the rows of a node to a PNG, SVG or PDF file.")
final class PlotCommand implements Callable<Integer> {
    private static final String AGGREGATE_OPTION = "aggregate";

    private final Product product;

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Mixin private PictureOptions picture = new PictureOptions();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "NODE",
            description = "The node to plot.")
    private String from = "";

    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "The plot type: bar, line, scatter, histogram, or an installed one.")
    private String type = "";

    @Option(names = "--x", paramLabel = "C", description = "The column across.")
    private @Nullable String x;

    @Option(names = "--y", paramLabel = "C", description = "The column upwards.")
    private @Nullable String y;

    @Option(names = "--color", paramLabel = "C", description = "The column that gives the colour.")
    private @Nullable String color;

    @Option(
            names = "--agg",
            paramLabel = "F",
            description =
                    "sum, avg, count, min, max or median; default sum where several rows share an x.")
    private @Nullable Aggregate aggregate;

    @Option(
            names = "--where",
            paramLabel = "SQL",
            description = "Show only rows that satisfy this condition.")
    private List<String> where = new ArrayList<>();

    @Option(names = "--option", paramLabel = "K=V", description = "An option of the plot type.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "F",
            description = "The file: .png, .svg or .pdf.")
    private Path out = Path.of("");

    @Option(names = "--title", paramLabel = "T", description = "A title above the plot.")
    private String title = "";

    @Option(
            names = "--name",
            paramLabel = "NODE",
            description = "Keep the plot as a node of this name.")
    private @Nullable String name;

    @Option(
            names = "--explain",
            description = "Say how the rows were summarised and why, a line for each request.")
    private boolean explain;

    enum Aggregate {
        SUM,
        AVG,
        COUNT,
        MIN,
        MAX,
        MEDIAN
    }

    PlotCommand(Product product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        PictureOptions.checkEnding(out);
        PlotTypeDescriptor descriptor = product.plotTypes().get(type);
        PlotSpec spec = spec(descriptor);
        try (OpenWorkspace open =
                name == null
                        ? OpenWorkspace.toRead(product, workspace.file())
                        : OpenWorkspace.toChange(product, workspace.file())) {
            PlotNode node = open.call(session -> place(session, spec));
            PlotFrame frame =
                    open.await("Plotting", session -> session.plot(node, picture.view(), "file"));
            picture.write(List.of(frame.scene()), out);
            if (name != null) {
                open.save(workspace.file());
            }
            if (explain) {
                frame.explanation().forEach(product.terminal()::say);
            }
            String badge = frame.scene().badge();
            product.terminal().say(out + (badge.isEmpty() ? "" : ": " + badge));
        }
        return 0;
    }

    private PlotSpec spec(PlotTypeDescriptor descriptor) {
        Map<String, String> channels = new LinkedHashMap<>();
        putIfGiven(channels, "x", x);
        putIfGiven(channels, "y", y);
        putIfGiven(channels, "color", color);
        Map<String, String> all = new LinkedHashMap<>(options);
        if (aggregate != null) {
            all.put(AGGREGATE_OPTION, aggregate.name().toLowerCase(Locale.ROOT));
        }
        return new PlotSpec(descriptor.id(), channels, all, title);
    }

    private static void putIfGiven(
            Map<String, String> channels, String channel, @Nullable String column) {
        if (column != null) {
            channels.put(channel, column);
        }
    }

    private PlotNode place(WorkspaceSession session, PlotSpec spec) {
        Node source = OpenWorkspace.node(session, from);
        PlotNode node = existing(session, source, spec);
        session.setPlotFilters(node, where);
        return node;
    }

    private PlotNode existing(WorkspaceSession session, Node source, PlotSpec spec) {
        for (Node candidate : session.workspace().getNodes()) {
            if (candidate.getName().equalsIgnoreCase(name)) {
                if (!(candidate instanceof PlotNode plot)) {
                    throw PikaException.of(
                                    ErrorCode.BAD_GRAPH,
                                    "There already is a node \"%s\" that is no plot."
                                            .formatted(name))
                            .build();
                }
                product.terminal()
                        .say("pika: the plot \"%s\" was replaced".formatted(plot.getName()));
                session.setPlotSource(plot, source);
                session.setPlotSpec(plot, spec);
                return plot;
            }
        }
        return session.addPlot(name, source, spec, null);
    }
}
