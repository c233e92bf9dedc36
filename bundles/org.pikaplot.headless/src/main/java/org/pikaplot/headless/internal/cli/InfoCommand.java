package org.pikaplot.headless.internal.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.session.CacheHistory;
import org.pikaplot.session.SourceState;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.ColumnFact;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.SnapshotNode;
import org.pikaplot.workspace.TableNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pika info}: what a workspace holds, without running anything. */
@Command(name = "info", description = "List what a workspace holds. Runs no query.")
final class InfoCommand implements Callable<Integer> {
    private final Product product;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "WS.pikaplot",
            description = "The workspace; may be left out with --cache.")
    private @Nullable Path file;

    @Option(
            names = "--cache",
            description = "Tell what the cache did in the last runs of the program.")
    private boolean cache;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    InfoCommand(Product product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        @Nullable Path workspace = file;
        if (cache) {
            // What opening the workspace itself may ask is no part of the past.
            var history = new CacheHistory(product.settings().apply(Runnable::run).stateFolder());
            String text = json ? CacheSummary.json(history) : CacheSummary.text(history);
            product.terminal().out().println(text);
        } else if (workspace == null) {
            throw PikaException.of(ErrorCode.USAGE, "info takes a workspace, or --cache.").build();
        } else {
            try (OpenWorkspace open = OpenWorkspace.toRead(product, workspace)) {
                Map<String, SourceState> sources =
                        open.await("Looking at sources", WorkspaceSession::checkSources);
                String text =
                        open.call(session ->
                                json
                                        ? json(session, workspace, sources)
                                        : plain(session, workspace, sources));
                product.terminal().out().println(text);
            }
        }
        return 0;
    }

    private static String plain(
            WorkspaceSession session, Path workspace, Map<String, SourceState> sources) {
        var text = new StringBuilder();
        text.append(workspace).append('\n');
        for (Node node : session.workspace().getNodes()) {
            text.append(String.format(Locale.ROOT, "  %-9s %-24s ", kind(node), node.getName()));
            text.append(
                            switch (node) {
                                case TableNode table ->
                                        size(table.getRowCount(), table.getColumns())
                                                + source(table, sources);
                                case SnapshotNode shot ->
                                        size(shot.getRowCount(), shot.getColumns());
                                case QueryNode query ->
                                        query.getSql().strip().replaceAll("\\s+", " ");
                                case PlotNode plot -> describe(session.plotSpec(plot));
                                case NoteNode note ->
                                        note.getText().strip().replaceAll("\\s+", " ");
                                default -> throw new IllegalStateException(node.toString());
                            })
                    .append('\n');
        }
        for (Connection wire : session.workspace().getConnections()) {
            text.append("  wire      ").append(wire.getSource().getName()).append(" -> ");
            text.append(wire.getTarget().getName()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    private static String source(TableNode table, Map<String, SourceState> sources) {
        SourceState state = sources.getOrDefault(table.getId(), SourceState.NONE);
        return state.kind() == SourceState.Kind.NONE
                ? ""
                : ", source %s: %s"
                        .formatted(
                                state.word(),
                                state.files().stream()
                                        .map(Path::toString)
                                        .collect(Collectors.joining(", ")));
    }

    private static String size(long rows, List<ColumnFact> columns) {
        return String.format(Locale.ROOT, "%,d rows x %d columns", rows, columns.size());
    }

    private static String describe(PlotSpec spec) {
        return spec.typeId().substring(spec.typeId().lastIndexOf('.') + 1)
                + " "
                + new java.util.TreeMap<>(spec.channels());
    }

    private static String kind(Node node) {
        return switch (node) {
            case TableNode table -> "table";
            case SnapshotNode shot -> "snapshot";
            case QueryNode query -> "query";
            case PlotNode plot -> "plot";
            case NoteNode note -> "note";
            default -> throw new IllegalStateException(node.toString());
        };
    }

    private static String json(
            WorkspaceSession session, Path workspace, Map<String, SourceState> sources) {
        var writer = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(writer)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter());
            out.writeStartObject();
            out.writeStringField("file", workspace.toString());
            out.writeStringField("title", session.workspace().getTitle());
            out.writeArrayFieldStart("problems");
            for (String problem : session.openingProblems()) {
                out.writeString(problem);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("nodes");
            for (Node node : session.workspace().getNodes()) {
                out.writeStartObject();
                writeNode(out, session, node, sources);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("wires");
            for (Connection wire : session.workspace().getConnections()) {
                out.writeStartObject();
                out.writeStringField("from", wire.getSource().getName());
                out.writeStringField("from_port", wire.getSourcePort());
                out.writeStringField("to", wire.getTarget().getName());
                out.writeStringField("to_port", wire.getTargetPort());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return writer.toString();
    }

    private static void writeNode(
            JsonGenerator out,
            WorkspaceSession session,
            Node node,
            Map<String, SourceState> sources)
            throws IOException {
        out.writeStringField("id", node.getId());
        out.writeStringField("name", node.getName());
        out.writeStringField("kind", kind(node));
        switch (node) {
            case TableNode table -> {
                writeRows(out, table.getRowCount(), table.getColumns());
                out.writeStringField(
                        "source", table.getSource() == null ? null : table.getSource().getPath());
                SourceState state = sources.getOrDefault(table.getId(), SourceState.NONE);
                out.writeStringField(
                        "source_state",
                        state.kind() == SourceState.Kind.NONE ? null : state.word());
                out.writeArrayFieldStart("source_files");
                for (Path file : state.files()) {
                    out.writeString(file.toString());
                }
                out.writeEndArray();
            }
            case SnapshotNode shot -> writeRows(out, shot.getRowCount(), shot.getColumns());
            case QueryNode query -> out.writeStringField("sql", query.getSql());
            case PlotNode plot -> writePlot(out, session.plotSpec(plot), plot.getFilters());
            case NoteNode note -> out.writeStringField("text", note.getText());
            default -> throw new IllegalStateException(node.toString());
        }
    }

    private static void writeRows(JsonGenerator out, long rows, List<ColumnFact> columns)
            throws IOException {
        out.writeNumberField("rows", rows);
        out.writeArrayFieldStart("columns");
        for (ColumnFact column : columns) {
            out.writeStartObject();
            out.writeStringField("name", column.getName());
            out.writeStringField("type", column.getEngineType());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writePlot(JsonGenerator out, PlotSpec spec, List<String> filters)
            throws IOException {
        out.writeStringField("type", spec.typeId());
        out.writeStringField("title", spec.title());
        out.writeObjectFieldStart("channels");
        for (var channel : new java.util.TreeMap<>(spec.channels()).entrySet()) {
            out.writeStringField(channel.getKey(), channel.getValue());
        }
        out.writeEndObject();
        out.writeObjectFieldStart("options");
        for (var option : new java.util.TreeMap<>(spec.options()).entrySet()) {
            out.writeStringField(option.getKey(), option.getValue());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("filters");
        for (String filter : filters) {
            out.writeString(filter);
        }
        out.writeEndArray();
    }
}
