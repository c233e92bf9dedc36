package org.pikaplot.headless.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.headless.internal.cli.FileArguments.TableFiles;
import org.pikaplot.session.ImportMemory;
import org.pikaplot.session.ProposedImport;
import org.pikaplot.session.SourceState;
import org.pikaplot.session.WorkspaceSession.Imported;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.TableNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pika import}: files become tables of a workspace, every record accounted for. */
@Command(
        name = "import",
        description = {
            "Import files into a workspace, which is made if it does not exist.",
            "Each FILE becomes a table; a quoted glob, or --combine, makes one table of several"
                    + " files.",
            "FILE may be - for text from standard input. Without options for reading, those count"
                    + " that were remembered for such files."
        })
final class ImportCommand implements Callable<Integer> {
    private final Product product;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files or quoted globs.")
    private List<String> files = List.of();

    @Option(
            names = "--reload",
            paramLabel = "NODE",
            description =
                    "Read the file of a table of the workspace again; with FILE, that file is its"
                            + " file from now on.")
    private List<String> reloads = new ArrayList<>();

    @Option(
            names = "--remember",
            description = "Read files of the same shape with these options from now on.")
    private boolean remember;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "WS.pikaplot",
            description = "The workspace.")
    private Path workspace = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "N",
            description = "Name of the table; default is the file's stem.")
    private @Nullable String name;

    @Option(
            names = "--type",
            paramLabel = "COL=TYPE",
            description = "Force a column's type, such as price=DECIMAL(10,2).")
    private Map<String, String> types = new LinkedHashMap<>();

    @Option(names = "--null", paramLabel = "TOKEN", description = "A text that means NULL.")
    private List<String> nullTokens = new ArrayList<>();

    @Option(
            names = "--on-bad",
            paramLabel = "POLICY",
            description =
                    "What to do with values that do not fit a forced type: reject, null, text or"
                            + " fail.")
    private @Nullable OnBad onBad;

    @Option(
            names = "--report",
            paramLabel = "R.json",
            description = "Write the account of the import as JSON.")
    private @Nullable Path report;

    @Option(
            names = "--encoding",
            paramLabel = "E",
            description = "Character encoding, such as windows-1252.")
    private @Nullable String encoding;

    @Option(names = "--delimiter", paramLabel = "D", description = "Field delimiter; \\t for tab.")
    private @Nullable String delimiter;

    @Option(names = "--quote", paramLabel = "Q", description = "Quote character; empty for none.")
    private @Nullable String quote;

    @Option(
            names = "--header",
            paramLabel = "yes|no",
            description = "Whether the first record names the columns.")
    private @Nullable YesNo header;

    @Option(
            names = "--date-format",
            paramLabel = "F",
            description = "Format of dates, such as %%d.%%m.%%Y.")
    private @Nullable String dateFormat;

    @Option(
            names = "--table",
            paramLabel = "T",
            description = "Which table of a file that holds several.")
    private @Nullable String table;

    @Option(names = "--combine", description = "Make one table of all the files.")
    private boolean combine;

    enum OnBad {
        REJECT,
        NULL,
        TEXT,
        FAIL
    }

    enum YesNo {
        YES,
        NO
    }

    ImportCommand(Product product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        List<TableFiles> tables = FileArguments.tables(files, combine);
        requireSense(tables);
        var account = new ReportJson();
        boolean several = Math.max(tables.size(), reloads.size()) > 1;
        int exitCode = 0;
        try (OpenWorkspace open = open()) {
            for (Job job : jobs(open, tables)) {
                try {
                    account.add(job.work().get());
                } catch (PikaException e) {
                    account.add(job.shown(), e);
                    if (!several) {
                        writeReport(account, false);
                        throw e;
                    }
                    product.terminal().say("pika: " + e.describe());
                    exitCode = Math.max(exitCode, e.code().exitCode());
                }
            }
            if (account.hasTables()) {
                open.save(workspace);
            }
        }
        writeReport(account, several);
        return exitCode;
    }

    private void requireSense(List<TableFiles> tables) {
        if (tables.isEmpty() && reloads.isEmpty()) {
            throw usage("Missing required parameter: 'FILE'");
        }
        if (!reloads.isEmpty()) {
            if (tables.size() > 1 || tables.size() == 1 && reloads.size() > 1) {
                throw usage("With a FILE, --reload reads one table again; give one of each.");
            }
            if (name != null || !options().equals(ImportOptions.DETECT)) {
                throw usage(
                        "--reload reads a table as it was read before; import it under its --name"
                                + " to read it otherwise.");
            }
        } else if (name != null && tables.size() > 1) {
            throw usage(
                    "--name names one table, but %d files make %d; use --combine for one table."
                            .formatted(tables.size(), tables.size()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /** What makes one table, and what to call it where that fails. */
    private record Job(String shown, Supplier<ImportReport> work) {}

    private List<Job> jobs(OpenWorkspace open, List<TableFiles> tables) {
        if (reloads.isEmpty()) {
            return tables.stream()
                    .map(table -> new Job(table.shown(), () -> importTable(open, table.get())))
                    .toList();
        }
        return reloads.stream()
                .map(node ->
                        new Job(
                                node,
                                () ->
                                        reload(
                                                open,
                                                node,
                                                tables.isEmpty()
                                                        ? List.of()
                                                        : tables.getFirst().get())))
                .toList();
    }

    private void writeReport(ReportJson account, boolean several) {
        if (report != null) {
            account.write(report, several);
        }
    }

    private OpenWorkspace open() {
        return reloads.isEmpty()
                ? OpenWorkspace.toChangeOrCreate(product, workspace)
                : OpenWorkspace.toChange(product, workspace);
    }

    private ImportReport reload(OpenWorkspace open, String nodeName, List<Path> moved) {
        TableNode table = open.call(session -> table(OpenWorkspace.node(session, nodeName)));
        if (!moved.isEmpty()) {
            SourceState found =
                    open.await(
                            "Looking at " + moved.getFirst().getFileName(),
                            session -> session.relink(table, moved));
            assert !found.files().isEmpty();
        }
        Imported imported = open.await("Reading " + nodeName, session -> session.reload(table));
        tell(open.call(session -> imported.node().getName()), imported.report());
        return imported.report();
    }

    private static TableNode table(Node node) {
        if (node instanceof TableNode table) {
            return table;
        }
        throw PikaException.of(
                        ErrorCode.BAD_GRAPH,
                        "The node \"%s\" is no table.".formatted(node.getName()))
                .build();
    }

    private ImportReport importTable(OpenWorkspace open, List<Path> arguments) {
        List<Path> tableFiles = arguments.stream().map(file -> readable(open, file)).toList();
        String shown = String.valueOf(tableFiles.getFirst().getFileName());
        ProposedImport proposed =
                open.await(
                        "Reading " + shown,
                        session -> session.propose(tableFiles, options(), null));
        if (proposed.remembered()) {
            product.terminal()
                    .say("pika: %s is read as was remembered for such files".formatted(shown));
        }
        // What the shape of a file is, is what is detected, whatever was asked for.
        Optional<ProposedImport> detected =
                remember
                        ? Optional.of(
                                open.await(
                                        "Reading " + shown,
                                        session ->
                                                session.propose(
                                                        tableFiles, ImportOptions.DETECT, null)))
                        : Optional.empty();
        ImportPlan plan = proposed.plan();
        Optional<TableNode> existing =
                open.call(session -> existing(session.workspace().getNodes()));
        Imported imported =
                open.await(
                        "Importing " + shown,
                        session ->
                                existing.map(table -> session.reimport(table, plan))
                                        .orElseGet(() -> session.importTable(plan, name, null)));
        String tableName = open.call(session -> imported.node().getName());
        if (existing.isPresent()) {
            product.terminal().say("pika: the table \"%s\" was replaced".formatted(tableName));
        }
        tell(tableName, imported.report());
        detected.ifPresent(shape -> {
            ImportMemory.Entry entry =
                    open.await(
                            "Remembering",
                            session -> session.importMemory().remember(shape, proposed.chosen()));
            assert entry.options().equals(proposed.chosen());
        });
        return imported.report();
    }

    private static Path readable(OpenWorkspace open, Path file) {
        if (FileArguments.isStandardInput(file)) {
            return open.await(
                    "Reading standard input", session -> session.spool(System.in, "stdin.csv"));
        }
        return file;
    }

    /** {@return the table that {@code --name} names, to be replaced} */
    private Optional<TableNode> existing(List<Node> nodes) {
        for (Node node : nodes) {
            if (node.getName().equalsIgnoreCase(name)) {
                if (node instanceof TableNode tableNode) {
                    return Optional.of(tableNode);
                }
                throw PikaException.of(
                                ErrorCode.BAD_GRAPH,
                                "There already is a node \"%s\" that is no table.".formatted(name))
                        .build();
            }
        }
        return Optional.empty();
    }

    private ImportOptions options() {
        return new ImportOptions(
                types,
                nullTokens,
                onBad == null ? null : BadRowPolicy.valueOf(onBad.name()),
                encoding,
                delimiter,
                quote,
                header == null ? null : header == YesNo.YES,
                dateFormat,
                table);
    }

    private void tell(String tableName, ImportReport done) {
        var out = product.terminal().out();
        out.printf(
                Locale.ROOT,
                "%s: %,d rows imported, %,d rejected, %d columns, %.2f s%n",
                tableName,
                done.importedRows(),
                done.rejectedRows(),
                done.columns().size(),
                done.elapsedSeconds());
        for (ImportReport.ColumnOutcome column : done.columns()) {
            if (column.widened() != null) {
                out.printf(
                        "  %s is %s: %s%n",
                        column.name(), column.type().engineName(), column.widened());
            }
        }
        done.rejects().stream()
                .limit(5)
                .forEach(reject ->
                        product.terminal()
                                .say(
                                        "pika: %s:%d%s: %s%s"
                                                .formatted(
                                                        reject.file().getFileName(),
                                                        reject.line(),
                                                        reject.column() == null
                                                                ? ""
                                                                : " " + reject.column(),
                                                        reject.error(),
                                                        reject.value() == null
                                                                ? ""
                                                                : " (\""
                                                                        + reject.value()
                                                                        + "\")")));
        if (done.rejects().size() > 5) {
            product.terminal()
                    .say(
                            "pika: and %,d more; --report lists them"
                                    .formatted(done.rejects().size() - 5));
        }
    }
}
