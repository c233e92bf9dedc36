package org.pikaplot.headless.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.Page;
import org.pikaplot.compute.PageRequest;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.QueryResult;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.ArrowExport;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.QueryNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pika sql}: asks a workspace a question, and keeps it as a node if asked to. */
@Command(
        name = "sql",
        description = "Ask SQL of the nodes of a workspace. Every node is a table by its name.")
final class SqlCommand implements Callable<Integer> {
    private static final int TABLE_ROWS = 40;

    private final Product product;

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "SQL", description = "One SELECT-like statement.")
    private String sql = "";

    @Option(
            names = "--name",
            paramLabel = "NODE",
            description = "Keep the query as a node of this name.")
    private @Nullable String name;

    @Option(names = "--param", paramLabel = "K=V", description = "Value of the parameter $K.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "F",
            description = "Write the answer to a file: .csv, .parquet, .arrow or .json.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            description = "How to print; a table on a terminal, CSV in a pipe.")
    private @Nullable Format format;

    @Option(
            names = "--explain",
            description =
                    "Print where the answer came from and why, instead of its rows. The cache is"
                            + " empty when the program starts; the nodes the query names are run"
                            + " first. With --format json: as JSON.")
    private boolean explain;

    enum Format {
        TABLE,
        CSV,
        JSON
    }

    SqlCommand(Product product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        if (out != null) {
            FileKind.of(out);
        }
        try (OpenWorkspace open =
                name == null
                        ? OpenWorkspace.toRead(product, workspace.file())
                        : OpenWorkspace.toChange(product, workspace.file())) {
            QueryRequest request = name == null ? request(open) : keep(open, name);
            if (explain) {
                QueryResult answer =
                        open.await("Running", session -> session.compute().submit(request));
                var explanation = AnswerExplanation.of(open, sql, answer);
                product.terminal()
                        .out()
                        .println(format == Format.JSON ? explanation.json() : explanation.text());
            }
            if (out != null) {
                long rows = write(open, request, out);
                product.terminal().say("%,d rows written to %s".formatted(rows, out));
            } else if (!explain) {
                print(open, request);
            }
            if (name != null) {
                open.save(workspace.file());
            }
        }
        return 0;
    }

    private QueryRequest request(OpenWorkspace open) {
        Map<String, TableRef> inputs =
                open.await("Reading the nodes", session -> session.inputsFor(sql));
        return new QueryRequest(
                sql, inputs, ParameterValues.of(parameters), null, Priority.VISIBLE);
    }

    /** Keeps the query as a node, runs it, and returns the question that reads its rows. */
    private QueryRequest keep(OpenWorkspace open, String nodeName) {
        ParsedQuery parsed =
                open.await("Reading the query", session -> session.compute().parse(sql));
        if (parsed.tables().stream().anyMatch(nodeName::equalsIgnoreCase)) {
            throw PikaException.of(
                            ErrorCode.BAD_GRAPH,
                            "The query \"%s\" reads itself.".formatted(nodeName))
                    .build();
        }
        QueryNode node = open.call(session -> place(session, nodeName, parsed));
        NodeState.Ready ready =
                open.await("Running " + nodeName, session -> session.evaluate(node, false));
        return QueryRequest.of("FROM answer", Map.of("answer", ready.table()));
    }

    private QueryNode place(WorkspaceSession session, String nodeName, ParsedQuery parsed) {
        List<Node> inputs =
                parsed.tables().stream().map(table -> OpenWorkspace.node(session, table)).toList();
        for (Node existing : session.workspace().getNodes()) {
            if (existing.getName().equalsIgnoreCase(nodeName)) {
                if (!(existing instanceof QueryNode query)) {
                    throw PikaException.of(
                                    ErrorCode.BAD_GRAPH,
                                    "There already is a node \"%s\" that is no query."
                                            .formatted(nodeName))
                            .build();
                }
                product.terminal()
                        .say("pika: the query \"%s\" was replaced".formatted(query.getName()));
                session.setQueryParameters(query, ParameterValues.of(parameters));
                session.setQueryText(query, sql);
                return query;
            }
        }
        QueryNode query = session.addQuery(nodeName, sql, inputs, null);
        session.setQueryParameters(query, ParameterValues.of(parameters));
        return query;
    }

    private static long write(OpenWorkspace open, QueryRequest request, Path target) {
        return switch (FileKind.of(target)) {
            case CSV -> export(open, request, ExportFormat.CSV, target);
            case JSON -> export(open, request, ExportFormat.JSON, target);
            case PARQUET -> export(open, request, ExportFormat.PARQUET, target);
            case ARROW ->
                    open.await(
                            "Writing " + target.getFileName(),
                            session -> ArrowExport.write(session.compute(), request, target));
        };
    }

    private static long export(
            OpenWorkspace open, QueryRequest request, ExportFormat format, Path target) {
        return open.await(
                "Writing " + target.getFileName(),
                session -> session.compute().export(request, format, target));
    }

    private void print(OpenWorkspace open, QueryRequest request) {
        Format chosen =
                format != null
                        ? format
                        : product.terminal().outIsTerminal() ? Format.TABLE : Format.CSV;
        switch (chosen) {
            case TABLE -> printTable(open, request);
            case CSV -> printFile(open, request, ExportFormat.CSV);
            case JSON -> printFile(open, request, ExportFormat.JSON);
        }
    }

    private void printTable(OpenWorkspace open, QueryRequest request) {
        QueryResult answer = open.await("Running", session -> session.compute().submit(request));
        Page page =
                open.await(
                        "Reading",
                        session ->
                                session.compute()
                                        .page(
                                                new PageRequest(
                                                        answer.table(),
                                                        List.of(),
                                                        List.of(),
                                                        null,
                                                        0,
                                                        TABLE_ROWS),
                                                null));
        TextTable.print(page, product.terminal().out());
    }

    /** Prints exactly what the engine writes to a file, so that numbers and quoting are its own. */
    private void printFile(OpenWorkspace open, QueryRequest request, ExportFormat kind) {
        try {
            Path folder = Files.createTempDirectory("pika-sql");
            try {
                Path file = folder.resolve("answer." + kind.name().toLowerCase(Locale.ROOT));
                export(open, request, kind, file);
                Files.copy(file, product.terminal().out());
                product.terminal().out().flush();
            } finally {
                try (var left = Files.list(folder)) {
                    for (Path file : left.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "The answer cannot be written: " + e.getMessage())
                    .cause(e)
                    .build();
        }
    }

    /** File formats by their ending. */
    private enum FileKind {
        CSV,
        PARQUET,
        ARROW,
        JSON;

        static FileKind of(Path target) {
            String file = target.toString().toLowerCase(Locale.ROOT);
            for (FileKind kind : values()) {
                if (file.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
                    return kind;
                }
            }
            throw PikaException.of(
                            ErrorCode.USAGE,
                            "--out takes a file ending in .csv, .parquet, .arrow or .json.")
                    .file(target)
                    .build();
        }
    }
}
