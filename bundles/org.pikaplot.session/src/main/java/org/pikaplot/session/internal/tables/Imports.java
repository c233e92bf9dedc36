package org.pikaplot.session.internal.tables;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportPreview;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.session.FileShape;
import org.pikaplot.session.ImportMemory;
import org.pikaplot.session.Place;
import org.pikaplot.session.ProposedImport;
import org.pikaplot.session.WorkspaceSession.Imported;
import org.pikaplot.session.internal.core.Failures;
import org.pikaplot.session.internal.core.FreePlace;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.workspace.AddNodeEdit;
import org.pikaplot.workspace.ColumnFact;
import org.pikaplot.workspace.Facts;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.NodeNames;
import org.pikaplot.workspace.SetTableDataEdit;
import org.pikaplot.workspace.SourceFile;
import org.pikaplot.workspace.StoredNode;
import org.pikaplot.workspace.TableNode;

/** Files into table nodes. The node comes when all of the table is loaded and checked. */
public final class Imports {
    private final SessionCore core;
    private final TableKeeper tables;
    private final ImporterRegistry importers;
    private final RememberedImports memory;
    private final SourceStates sources;
    private final Spool spool;

    /**
     * Imports into that session.
     *
     * @param stateFolder where what is remembered of this user lies
     * @param spoolFolder for texts that are in no file
     */
    public Imports(
            SessionCore core,
            TableKeeper tables,
            ImporterRegistry importers,
            SourceStates sources,
            Path stateFolder,
            Path spoolFolder) {
        this.core = core;
        this.tables = tables;
        this.importers = importers;
        this.sources = sources;
        memory = new RememberedImports(stateFolder.resolve("imports"), core.compute());
        spool = new Spool(spoolFolder);
    }

    /** How this user wants files to be read. */
    public ImportMemory memory() {
        return memory;
    }

    /** Looks at files. */
    public QueryHandle<ProposedImport> propose(
            List<Path> files, ImportOptions options, @Nullable String importerId) {
        if (files.isEmpty()) {
            Task<ProposedImport> task = core.newTask();
            task.fail(Failures.usage("There is no file to import."));
            return task;
        }
        return core.compute()
                .run(
                        null,
                        Priority.VISIBLE,
                        context -> {
                            try {
                                TableImporter importer =
                                        importerId == null
                                                ? importers.importerFor(files.getFirst())
                                                : importers.get(importerId);
                                boolean free =
                                        importerId == null && options.equals(ImportOptions.DETECT);
                                return propose(importer, files, options, free, context);
                            } catch (PikaException e) {
                                throw spool.named(e);
                            }
                        });
    }

    private ProposedImport propose(
            TableImporter importer,
            List<Path> files,
            ImportOptions options,
            boolean free,
            JobContext context) {
        QueryEngine engine = core.compute().engine();
        ImportProposal proposal = importer.propose(engine, files, options, context);
        FileShape shape = FileShape.of(proposal);
        if (free) {
            Optional<ImportOptions> chosen = memory.find(shape);
            if (chosen.isPresent()) {
                try {
                    return new ProposedImport(
                            importer.propose(engine, files, chosen.get(), context),
                            shape,
                            chosen.get(),
                            true);
                } catch (PikaException e) {
                    // What fitted that file does not fit this one: then it is one like any other.
                    return new ProposedImport(proposal, shape, options, false);
                }
            }
        }
        return new ProposedImport(proposal, shape, options, false);
    }

    /** The tables in a file. */
    public QueryHandle<List<String>> tablesIn(Path file) {
        return core.compute()
                .run(
                        null,
                        Priority.VISIBLE,
                        context ->
                                importers
                                        .importerFor(file)
                                        .tables(core.compute().engine(), file, context));
    }

    /** Reads a sample as planned. */
    public QueryHandle<ImportPreview> preview(ImportPlan plan, List<@Nullable String[]> sample) {
        return core.compute()
                .run(
                        "import preview",
                        Priority.VISIBLE,
                        context ->
                                ImportPreview.of(core.compute().engine(), plan, sample, context));
    }

    /** Keeps a text that is in no file. */
    public QueryHandle<Path> spool(InputStream text, String name) {
        return core.compute()
                .run(null, Priority.VISIBLE, context -> spool.write(text, name, context));
    }

    private record Load(ImportPlan plan, TableImporter.Loaded loaded, Sources.Seen seen) {}

    /** Loads a table and adds its node. */
    public QueryHandle<Imported> importTable(
            ImportPlan plan, @Nullable String name, @Nullable Place place) {
        Task<Imported> task = core.newTask();
        TableRef.Stored ref = tables.nextVersion(newTableId());
        core.tellActivity("Importing " + Sources.stem(plan.files()), task);
        task.step(
                job(context -> load(plan, ref, context)),
                load -> imported(task, load, name, place));
        return task;
    }

    private void imported(
            Task<Imported> task, Load load, @Nullable String name, @Nullable Place place) {
        StoredTable table = load.loaded().table();
        if (core.isClosed() || task.isCancelled()) {
            abandon(task, table);
            return;
        }
        tables.addAndSecure(table);
        ImportPlan plan = load.plan();
        String free =
                NodeNames.unique(
                        core.workspace(), name == null ? Sources.stem(plan.files()) : name);
        TableNode node = (TableNode) NodeKind.TABLE.create(free, 0, 0);
        fill(node, table);
        if (!spool.holds(plan.files())) {
            node.setSource(Sources.fact(plan, load.seen()));
        }
        FreePlace.put(core.workspace(), node, List.of(), place);
        core.execute(new AddNodeEdit(core.workspace(), node));
        sources.read(node, plan.files(), load.seen());
        task.succeed(new Imported(node, load.loaded().report()));
    }

    /** Loads a table's next version in place of its rows. */
    public QueryHandle<Imported> reimport(TableNode node, ImportPlan plan) {
        return replace(node, (ref, context) -> load(plan, ref, context));
    }

    /** Loads a table's next version from the files it came from, read in the same way. */
    public QueryHandle<Imported> reload(TableNode node) {
        SourceFile source = node.getSource();
        if (source == null || source.getPath().isEmpty()) {
            Task<Imported> task = core.newTask();
            task.fail(
                    PikaException.of(
                                    ErrorCode.BAD_FILE,
                                    "The rows of “%s” came from no file.".formatted(node.getName()))
                            .build());
            return task;
        }
        Sources.Origin origin = Sources.origin(source);
        SourceSearch search = sources.search(source);
        return replace(node, (ref, context) -> load(again(origin, search, context), ref, context));
    }

    private ImportPlan again(Sources.Origin origin, SourceSearch search, JobContext context) {
        List<Path> files =
                search.find().orElseThrow(() -> missing(origin.files(), lastName(origin))).files();
        QueryEngine engine = core.compute().engine();
        TableImporter importer = importers.get(origin.importerId());
        ImportOptions options = origin.options();
        ImportProposal found =
                importer.propose(engine, files, options.withTypes(Map.of()), context);
        // A column that is gone takes the type that was chosen for it along.
        Map<String, String> types = new HashMap<>(options.types());
        types.keySet()
                .removeIf(name ->
                        found.columns().stream()
                                .noneMatch(column -> column.name().equalsIgnoreCase(name)));
        return types.isEmpty()
                ? found.plan()
                : importer.propose(engine, files, options.withTypes(types), context).plan();
    }

    private static String lastName(Sources.Origin origin) {
        return origin.files().isEmpty()
                ? "The file"
                : String.valueOf(origin.files().getFirst().getFileName());
    }

    private static PikaException missing(List<Path> files, String name) {
        var failure =
                PikaException.of(
                        ErrorCode.BAD_FILE,
                        "“%s” is not there any more; the rows in the workspace stay."
                                .formatted(name));
        return (files.isEmpty() ? failure : failure.file(files.getFirst())).build();
    }

    private QueryHandle<Imported> replace(
            TableNode node, BiFunction<TableRef.Stored, JobContext, Load> loading) {
        Task<Imported> task = core.newTask();
        String id = node.getTableId().isEmpty() ? newTableId() : node.getTableId();
        TableRef.Stored ref = tables.nextVersion(id);
        core.tellActivity("Importing " + node.getName() + " again", task);
        task.step(job(context -> loading.apply(ref, context)), load -> replaced(task, node, load));
        return task;
    }

    private void replaced(Task<Imported> task, TableNode node, Load load) {
        StoredTable table = load.loaded().table();
        if (core.isClosed() || task.isCancelled() || node.eContainer() != core.workspace()) {
            abandon(task, table);
            return;
        }
        tables.addAndSecure(table);
        List<Path> files = load.plan().files();
        SourceFile source = spool.holds(files) ? null : Sources.fact(load.plan(), load.seen());
        core.execute(
                new SetTableDataEdit(
                        node,
                        table.ref().table(),
                        table.ref().version(),
                        table.rowCount(),
                        columns(table.schema()),
                        source));
        sources.read(node, files, load.seen());
        task.succeed(new Imported(node, load.loaded().report()));
    }

    private QueryHandle<Load> job(Function<JobContext, Load> loading) {
        return core.compute().run(null, Priority.VISIBLE, loading);
    }

    private Load load(ImportPlan plan, TableRef.Stored ref, JobContext context) {
        try {
            // Before the rows: a file that changes meanwhile then looks changed.
            Sources.Seen seen = lookAtReadable(plan.files());
            TableImporter importer = importers.get(plan.importerId());
            TableImporter.Loaded loaded =
                    importer.load(core.compute().engine(), plan, ref, context);
            var named = new TableImporter.Loaded(loaded.table(), spool.named(loaded.report()));
            spool.delete(plan.files());
            return new Load(plan, named, seen);
        } catch (PikaException e) {
            throw spool.named(e);
        }
    }

    /** Looks at files that must be there. Worker. */
    static Sources.Seen lookAtReadable(List<Path> files) {
        try {
            return Sources.look(files);
        } catch (UncheckedIOException e) {
            Path file =
                    files.stream()
                            .filter(each -> !Files.isReadable(each))
                            .findFirst()
                            .orElse(files.getFirst());
            throw PikaException.of(ErrorCode.BAD_FILE, "The file cannot be read.")
                    .file(file)
                    .cause(e)
                    .build();
        }
    }

    private void abandon(Task<Imported> task, StoredTable table) {
        if (!core.isClosed()) {
            tables.drop(table.ref());
        }
        task.end(new QueryOutcome.Cancelled<>());
    }

    /** Writes into a new node what its table is. */
    static void fill(StoredNode node, StoredTable table) {
        node.setTableId(table.ref().table());
        node.setVersion(table.ref().version());
        node.setRowCount(table.rowCount());
        node.getColumns().addAll(columns(table.schema()));
    }

    static String newTableId() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static List<ColumnFact> columns(TableSchema schema) {
        return schema.columns().stream()
                .map(column -> Facts.column(column.name(), column.type().engineName()))
                .toList();
    }
}
