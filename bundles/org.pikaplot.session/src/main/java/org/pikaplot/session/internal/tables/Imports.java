package org.pikaplot.session.internal.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.session.Place;
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

    /** Imports into that session. */
    public Imports(SessionCore core, TableKeeper tables, ImporterRegistry importers) {
        this.core = core;
        this.tables = tables;
        this.importers = importers;
    }

    /** Looks at files. */
    public QueryHandle<ImportProposal> propose(
            List<Path> files, ImportOptions options, @Nullable String importerId) {
        if (files.isEmpty()) {
            Task<ImportProposal> task = core.newTask();
            task.fail(Failures.usage("There is no file to import."));
            return task;
        }
        return core.compute()
                .run(
                        null,
                        Priority.VISIBLE,
                        context -> {
                            TableImporter importer =
                                    importerId == null
                                            ? importers.importerFor(files.getFirst())
                                            : importers.get(importerId);
                            return importer.propose(
                                    core.compute().engine(), files, options, context);
                        });
    }

    private record Load(TableImporter.Loaded loaded, Sources.Seen seen) {}

    /** Loads a table and adds its node. */
    public QueryHandle<Imported> importTable(
            ImportPlan plan, @Nullable String name, @Nullable Place place) {
        Task<Imported> task = core.newTask();
        TableRef.Stored ref = tables.nextVersion(newTableId());
        core.tellActivity("Importing " + Sources.stem(plan.files()), task);
        task.step(load(plan, ref), load -> imported(task, plan, load, name, place));
        return task;
    }

    private void imported(
            Task<Imported> task,
            ImportPlan plan,
            Load load,
            @Nullable String name,
            @Nullable Place place) {
        StoredTable table = load.loaded().table();
        if (core.isClosed() || task.isCancelled()) {
            abandon(task, table);
            return;
        }
        tables.addAndSecure(table);
        String free =
                NodeNames.unique(
                        core.workspace(), name == null ? Sources.stem(plan.files()) : name);
        TableNode node = (TableNode) NodeKind.TABLE.create(free, 0, 0);
        fill(node, table);
        node.setSource(Sources.fact(plan, load.seen()));
        FreePlace.put(core.workspace(), node, List.of(), place);
        core.execute(new AddNodeEdit(core.workspace(), node));
        task.succeed(new Imported(node, load.loaded().report()));
    }

    /** Loads a table's next version in place of its rows. */
    public QueryHandle<Imported> reimport(TableNode node, ImportPlan plan) {
        Task<Imported> task = core.newTask();
        String id = node.getTableId().isEmpty() ? newTableId() : node.getTableId();
        TableRef.Stored ref = tables.nextVersion(id);
        core.tellActivity("Importing " + node.getName() + " again", task);
        task.step(load(plan, ref), load -> reimported(task, node, plan, load));
        return task;
    }

    private void reimported(Task<Imported> task, TableNode node, ImportPlan plan, Load load) {
        StoredTable table = load.loaded().table();
        if (core.isClosed() || task.isCancelled() || node.eContainer() != core.workspace()) {
            abandon(task, table);
            return;
        }
        tables.addAndSecure(table);
        SourceFile source = Sources.fact(plan, load.seen());
        core.execute(
                new SetTableDataEdit(
                        node,
                        table.ref().table(),
                        table.ref().version(),
                        table.rowCount(),
                        columns(table.schema()),
                        source));
        task.succeed(new Imported(node, load.loaded().report()));
    }

    private QueryHandle<Load> load(ImportPlan plan, TableRef.Stored ref) {
        return core.compute()
                .run(
                        null,
                        Priority.VISIBLE,
                        context -> {
                            // Before the rows: a file that changes meanwhile then looks changed.
                            Sources.Seen seen = Sources.look(plan.files());
                            TableImporter importer = importers.get(plan.importerId());
                            return new Load(
                                    importer.load(core.compute().engine(), plan, ref, context),
                                    seen);
                        });
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
