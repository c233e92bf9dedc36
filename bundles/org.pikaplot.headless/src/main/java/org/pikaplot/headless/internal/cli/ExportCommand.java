package org.pikaplot.headless.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.plot.Scene;
import org.pikaplot.session.NodeState;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.TableNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pika export}: everything a workspace shows, as files. */
@Command(
        name = "export",
        description = "Write plots as pictures, rows as CSV, and a Markdown summary of it all.")
final class ExportCommand implements Callable<Integer> {
    private final Product product;

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Mixin private PictureOptions picture = new PictureOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "The folder, made if missing.")
    private Path folder = Path.of("");

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "F",
            description =
                    "Any of png, svg, pdf, csv, md; default all. Several plots also become one plots.pdf.")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(names = "--scope", paramLabel = "NODE|all", description = "One node, or all (default).")
    private String scope = "all";

    enum Format {
        PNG,
        SVG,
        PDF,
        CSV,
        MD
    }

    ExportCommand(Product product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        makeFolder();
        List<String> failures = new ArrayList<>();
        int files = 0;
        try (OpenWorkspace open = OpenWorkspace.toRead(product, workspace.file())) {
            List<Node> nodes = open.call(session -> inScope(session.workspace().getNodes()));
            String title = open.call(session -> session.workspace().getTitle());
            var summary =
                    new MarkdownSummary(
                            title == null || title.isBlank()
                                    ? String.valueOf(workspace.file().getFileName())
                                    : title);
            var names = new FileNames();
            List<Scene> scenes = new ArrayList<>();
            for (Node node : nodes) {
                try {
                    files += export(open, node, names, summary, scenes);
                } catch (PikaException e) {
                    if (e.code() == ErrorCode.CANNOT_WRITE) {
                        throw e;
                    }
                    String nodeName = open.call(session -> node.getName());
                    failures.add(nodeName + ": " + e.describe());
                    summary.failure(nodeName, e.describe());
                }
            }
            files += finish(names, summary, scenes);
        }
        failures.forEach(failure -> product.terminal().say("pika: " + failure));
        product.terminal().out().printf(Locale.ROOT, "%d files written to %s%n", files, folder);
        return failures.isEmpty() ? 0 : ErrorCode.BAD_SQL.exitCode();
    }

    private List<Node> inScope(List<Node> nodes) {
        List<Node> chosen =
                nodes.stream()
                        .filter(node ->
                                scope.equals("all") || node.getName().equalsIgnoreCase(scope))
                        .toList();
        if (chosen.isEmpty() && !scope.equals("all")) {
            throw PikaException.of(
                            ErrorCode.BAD_GRAPH,
                            "There is no node \"%s\". The workspace has: %s."
                                    .formatted(
                                            scope,
                                            String.join(
                                                    ", ",
                                                    nodes.stream().map(Node::getName).toList())))
                    .build();
        }
        return chosen;
    }

    private int export(
            OpenWorkspace open,
            Node node,
            FileNames names,
            MarkdownSummary summary,
            List<Scene> scenes) {
        String nodeName = open.call(session -> node.getName());
        return switch (node) {
            case PlotNode plot ->
                    exportPlot(open, plot, nodeName, names.nameFor(nodeName), summary, scenes);
            case NoteNode note -> {
                summary.note(open.call(session -> note.getText()));
                yield 0;
            }
            default -> exportRows(open, node, nodeName, names.nameFor(nodeName), summary);
        };
    }

    private int exportPlot(
            OpenWorkspace open,
            PlotNode plot,
            String nodeName,
            String file,
            MarkdownSummary summary,
            List<Scene> scenes) {
        Scene scene =
                open.await(
                                "Plotting " + nodeName,
                                session -> session.plot(plot, picture.view(), "file"))
                        .scene();
        scenes.add(scene);
        int written = 0;
        for (Format format : List.of(Format.PNG, Format.SVG, Format.PDF)) {
            if (formats.contains(format) || (format == Format.PNG && formats.contains(Format.MD))) {
                picture.write(List.of(scene), target(file, format));
                written++;
            }
        }
        summary.plot(nodeName, file + ".png", scene.badge());
        return written;
    }

    private int exportRows(
            OpenWorkspace open, Node node, String nodeName, String file, MarkdownSummary summary) {
        NodeState.Ready ready =
                open.await("Running " + nodeName, session -> session.evaluate(node, false));
        String sql = node instanceof QueryNode query ? open.call(session -> query.getSql()) : "";
        String source =
                node instanceof TableNode table
                        ? open.call(session ->
                                table.getSource() == null
                                        ? ""
                                        : String.valueOf(table.getSource().getPath()))
                        : "";
        summary.rows(nodeName, ready.rowCount(), ready.schema(), sql, source);
        if (!formats.contains(Format.CSV)) {
            return 0;
        }
        long rows =
                open.await(
                        "Writing " + nodeName,
                        session ->
                                session.exportRows(
                                        node, ExportFormat.CSV, target(file, Format.CSV)));
        return rows >= 0 ? 1 : 0;
    }

    private int finish(FileNames names, MarkdownSummary summary, List<Scene> scenes) {
        int written = 0;
        if (formats.contains(Format.PDF) && scenes.size() > 1) {
            picture.write(scenes, target(names.nameFor("plots"), Format.PDF));
            written++;
        }
        if (formats.contains(Format.MD)) {
            Path target = target("summary", Format.MD);
            try {
                Files.writeString(target, summary.text());
            } catch (IOException e) {
                throw PikaException.of(ErrorCode.CANNOT_WRITE, "The summary cannot be written.")
                        .file(target)
                        .cause(e)
                        .build();
            }
            written++;
        }
        return written;
    }

    private Path target(String name, Format format) {
        return folder.resolve(name + "." + format.name().toLowerCase(Locale.ROOT));
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The folder cannot be made.")
                    .file(folder)
                    .cause(e)
                    .build();
        }
    }
}
