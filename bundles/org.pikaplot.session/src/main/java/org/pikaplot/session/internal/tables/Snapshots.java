package org.pikaplot.session.internal.tables;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.Place;
import org.pikaplot.session.internal.core.Failures;
import org.pikaplot.session.internal.core.FreePlace;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.session.internal.evaluate.GraphEvaluator;
import org.pikaplot.storage.Chunk;
import org.pikaplot.storage.SavedTable;
import org.pikaplot.workspace.AddNodeEdit;
import org.pikaplot.workspace.CompositeEdit;
import org.pikaplot.workspace.ConnectPortsEdit;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.NodeNames;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.SnapshotNode;

/** Freezes what a node shows now: its rows become a chunk, and the chunk a stored table. */
public final class Snapshots {
    private final SessionCore core;
    private final TableKeeper tables;
    private final GraphEvaluator evaluator;

    /** Freezes nodes of that session. */
    public Snapshots(SessionCore core, TableKeeper tables, GraphEvaluator evaluator) {
        this.core = core;
        this.tables = tables;
        this.evaluator = evaluator;
    }

    /** Freezes a node. */
    public QueryHandle<SnapshotNode> add(
            Node source, @Nullable String name, @Nullable Place place) {
        Task<SnapshotNode> task = core.newTask();
        if (NodeKind.of(source).outputs().isEmpty()) {
            task.fail(Failures.graph("“%s” gives no rows.".formatted(source.getName())));
            return task;
        }
        core.tellActivity("Freezing " + source.getName(), task);
        task.step(evaluator.evaluate(source, false), r -> write(task, source, r, name, place));
        return task;
    }

    private void write(
            Task<SnapshotNode> task,
            Node source,
            NodeState.Ready rows,
            @Nullable String name,
            @Nullable Place place) {
        core.compute().pin(rows.table());
        QueryHandle<Chunk> writing =
                core.compute()
                        .run(
                                null,
                                Priority.VISIBLE,
                                context ->
                                        tables.chunks()
                                                .write(
                                                        core.compute().engine(),
                                                        rows.table(),
                                                        context));
        writing.outcome().thenRun(() -> core.compute().unpin(rows.table()));
        TableRef.Stored ref = tables.nextVersion(Imports.newTableId());
        task.step(
                writing,
                chunk ->
                        task.step(
                                core.compute().openParquet(ref, chunk.file(), rows.schema()),
                                table ->
                                        frozen(
                                                task,
                                                source,
                                                new SavedTable(
                                                        ref, rows.schema(), rows.rowCount(), chunk),
                                                table,
                                                name,
                                                place)));
    }

    private void frozen(
            Task<SnapshotNode> task,
            Node source,
            SavedTable saved,
            StoredTable table,
            @Nullable String name,
            @Nullable Place place) {
        if (core.isClosed() || task.isCancelled() || source.eContainer() != core.workspace()) {
            if (!core.isClosed()) {
                tables.drop(table.ref());
            }
            task.end(new QueryOutcome.Cancelled<>());
            return;
        }
        tables.add(table, saved);
        String wanted = name == null ? source.getName() + "_snapshot" : name;
        SnapshotNode node =
                (SnapshotNode)
                        NodeKind.SNAPSHOT.create(NodeNames.unique(core.workspace(), wanted), 0, 0);
        Imports.fill(node, table);
        node.setOriginNodeId(source.getId());
        node.setOriginName(source.getName());
        node.setOriginSql(source instanceof QueryNode query ? query.getSql() : "");
        node.setTakenAtMillis(Instant.now().toEpochMilli());
        FreePlace.put(core.workspace(), node, List.of(source), place);
        core.execute(
                new CompositeEdit(
                        "Freeze “%s”".formatted(source.getName()),
                        List.of(
                                new AddNodeEdit(core.workspace(), node),
                                new ConnectPortsEdit(
                                        core.workspace(), source, "table", node, "data"))));
        task.succeed(node);
    }
}
