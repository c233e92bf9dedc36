package org.pikaplot.session.internal.open;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.compute.CacheCounters;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportPreview;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.session.Brushes;
import org.pikaplot.session.CacheHistory;
import org.pikaplot.session.ImportMemory;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.Place;
import org.pikaplot.session.PlotFrame;
import org.pikaplot.session.PlotView;
import org.pikaplot.session.ProposedImport;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.SessionSettings;
import org.pikaplot.session.SourceState;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.session.internal.brush.LinkedBrushes;
import org.pikaplot.session.internal.core.NewNodes;
import org.pikaplot.session.internal.core.ParameterFacts;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.SessionThread;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.session.internal.evaluate.GraphEvaluator;
import org.pikaplot.session.internal.evaluate.ModelChanges;
import org.pikaplot.session.internal.file.JournalWriter;
import org.pikaplot.session.internal.file.Opening;
import org.pikaplot.session.internal.file.Saving;
import org.pikaplot.session.internal.plot.PlotFacts;
import org.pikaplot.session.internal.plot.PlotFrames;
import org.pikaplot.session.internal.sql.InputsForSql;
import org.pikaplot.session.internal.sql.QueryWiring;
import org.pikaplot.session.internal.sql.Renaming;
import org.pikaplot.session.internal.sql.SqlNames;
import org.pikaplot.session.internal.tables.Imports;
import org.pikaplot.session.internal.tables.Snapshots;
import org.pikaplot.session.internal.tables.SourceStates;
import org.pikaplot.session.internal.tables.TableKeeper;
import org.pikaplot.storage.SessionFolder;
import org.pikaplot.workspace.CompositeEdit;
import org.pikaplot.workspace.ConnectPortsEdit;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.ConnectionRule;
import org.pikaplot.workspace.ConnectionVerdict;
import org.pikaplot.workspace.DeleteNodesEdit;
import org.pikaplot.workspace.DisconnectEdit;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.SetQueryTextEdit;
import org.pikaplot.workspace.SnapshotNode;
import org.pikaplot.workspace.TableNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceEdit;

/**
 * An open workspace: hands every call to the part that knows, after checking the thread. Long only
 * because the interface has that many methods.
 */
public final class OpenSession implements WorkspaceSession {
    private final SessionCore core;
    private final TableKeeper tables;
    private final GraphEvaluator evaluator;
    private final JournalWriter journal;
    private final Saving saving;
    private final SourceStates sources;
    private final Imports imports;
    private final Snapshots snapshots;
    private final LinkedBrushes brushes;
    private final PlotFrames plots;
    private final QueryWiring wiring;
    private final SessionFolder folder;
    private final CacheHistory history;
    private final List<String> problems;

    /** Makes a session of what was got ready; owns it from then on. Session thread. */
    public OpenSession(
            Opening opening,
            SessionSettings settings,
            SessionThread thread,
            AggregateService.Factory aggregates,
            PlotTypeRegistry plotTypes,
            ImporterRegistry importers) {
        folder = opening.folder();
        history = new CacheHistory(settings.stateFolder());
        problems = List.copyOf(opening.problems());
        core = new SessionCore(opening.model(), thread, opening.compute());
        tables = new TableKeeper(core.compute(), thread, folder.chunks(), this::tableSecured);
        opening.tables().forEach(tables::add);
        opening.unsecured().forEach(tables::addAndSecure);
        evaluator = new GraphEvaluator(core, tables);
        saving = new Saving(core, tables, settings.lockWait(), this::secureState);
        saving.opened(opening.file(), opening.lock(), opening.onlyToRead());
        journal = new JournalWriter(core, tables, folder.journal(), saving::file);
        sources = new SourceStates(core, saving::file);
        imports =
                new Imports(
                        core,
                        tables,
                        importers,
                        sources,
                        settings.stateFolder(),
                        folder.spoolFolder());
        snapshots = new Snapshots(core, tables, evaluator);
        AggregateService aggregate = aggregates.over(core.compute(), opening.tuning().planner());
        brushes =
                new LinkedBrushes(
                        core,
                        evaluator,
                        aggregate,
                        (sql, input) -> addQuery(null, sql, List.of(input), null));
        plots = new PlotFrames(core, evaluator, aggregate, plotTypes, brushes);
        wiring = new QueryWiring(core, evaluator);
        if (opening.unsaved()) {
            core.stack().saved(null);
            journal.touch();
        }
        core.follow(changes -> {
            evaluator.modelChanged(new ModelChanges(core.workspace(), changes));
            tables.dropAllBut(core.stack().reachableTables());
            sources.modelChanged();
            journal.touch();
        });
    }

    private void tableSecured() {
        journal.touch();
    }

    private CompletableFuture<?> secureState() {
        return journal.secure();
    }

    @Override
    public Workspace workspace() {
        core.thread().check();
        return core.workspace();
    }

    @Override
    public Executor thread() {
        return core.thread().executor();
    }

    @Override
    public ComputeService compute() {
        return core.compute();
    }

    @Override
    public Optional<Path> file() {
        core.thread().check();
        return saving.file();
    }

    @Override
    public boolean isDirty() {
        core.thread().check();
        return core.stack().isDirty();
    }

    @Override
    public List<String> openingProblems() {
        return problems;
    }

    @Override
    public Subscription listen(SessionListener listener) {
        core.thread().check();
        return core.listeners().add(listener);
    }

    @Override
    public void execute(Command edit) {
        core.thread().check();
        core.execute(edit);
    }

    @Override
    public void undo() {
        core.thread().check();
        core.undo();
    }

    @Override
    public void redo() {
        core.thread().check();
        core.redo();
    }

    @Override
    public Optional<String> undoLabel() {
        core.thread().check();
        return core.stack().undoLabel();
    }

    @Override
    public Optional<String> redoLabel() {
        core.thread().check();
        return core.stack().redoLabel();
    }

    @Override
    public NodeState state(Node node) {
        core.thread().check();
        return evaluator.state(node);
    }

    @Override
    public Optional<TableSchema> inputSchema(PlotNode node) {
        core.thread().check();
        return core.graph().inputs(node).stream()
                .flatMap(input -> evaluator.state(input).last().stream())
                .map(NodeState.Ready::schema)
                .findFirst();
    }

    @Override
    public QueryHandle<ProposedImport> propose(
            List<Path> files, ImportOptions options, @Nullable String importerId) {
        core.thread().check();
        return imports.propose(files, options, importerId);
    }

    @Override
    public QueryHandle<List<String>> tablesIn(Path file) {
        core.thread().check();
        return imports.tablesIn(file);
    }

    @Override
    public QueryHandle<ImportPreview> preview(ImportPlan plan, List<@Nullable String[]> sample) {
        core.thread().check();
        return imports.preview(plan, sample);
    }

    @Override
    public ImportMemory importMemory() {
        core.thread().check();
        return imports.memory();
    }

    @Override
    public QueryHandle<Path> spool(InputStream text, String name) {
        core.thread().check();
        return imports.spool(text, name);
    }

    @Override
    public QueryHandle<Imported> importTable(
            ImportPlan plan, @Nullable String name, @Nullable Place place) {
        core.thread().check();
        return imports.importTable(plan, name, place);
    }

    @Override
    public QueryHandle<Imported> reimport(TableNode node, ImportPlan plan) {
        core.thread().check();
        return imports.reimport(node, plan);
    }

    @Override
    public SourceState sourceState(TableNode node) {
        core.thread().check();
        return sources.state(node);
    }

    @Override
    public QueryHandle<Map<String, SourceState>> checkSources() {
        core.thread().check();
        return sources.check();
    }

    @Override
    public QueryHandle<Imported> reload(TableNode node) {
        core.thread().check();
        return imports.reload(node);
    }

    @Override
    public QueryHandle<SourceState> relink(TableNode node, List<Path> files) {
        core.thread().check();
        return sources.relink(node, files);
    }

    @Override
    public QueryNode addQuery(
            @Nullable String name, String sql, List<? extends Node> inputs, @Nullable Place place) {
        core.thread().check();
        QueryNode node = (QueryNode) NewNodes.make(core, NodeKind.QUERY, name);
        boolean draft = sql.isBlank() && !inputs.isEmpty();
        node.setSql(draft ? "SELECT * FROM " + SqlNames.written(inputs.getFirst().getName()) : sql);
        NewNodes.add(core, node, inputs, place).ifPresent(step -> wiring.textWasSet(node, step));
        return node;
    }

    @Override
    public PlotNode addPlot(
            @Nullable String name,
            @Nullable Node source,
            @Nullable PlotSpec spec,
            @Nullable Place place) {
        core.thread().check();
        PlotNode node = (PlotNode) NewNodes.make(core, NodeKind.PLOT, name);
        Optional.ofNullable(spec)
                .or(() -> plots.suggest(source))
                .ifPresent(chosen -> PlotFacts.fill(node, chosen));
        NewNodes.add(core, node, source == null ? List.of() : List.of(source), place);
        return node;
    }

    @Override
    public NoteNode addNote(String text, @Nullable Place place) {
        core.thread().check();
        NoteNode node = (NoteNode) NewNodes.make(core, NodeKind.NOTE, null);
        node.setText(text);
        NewNodes.add(core, node, List.of(), place);
        return node;
    }

    @Override
    public QueryHandle<SnapshotNode> addSnapshot(
            Node source, @Nullable String name, @Nullable Place place) {
        core.thread().check();
        return snapshots.add(source, name, place);
    }

    @Override
    public Optional<String> connect(
            Node source, String sourcePort, Node target, String targetPort) {
        core.thread().check();
        ConnectPortsEdit edit =
                new ConnectPortsEdit(core.workspace(), source, sourcePort, target, targetPort);
        Optional<String> refusal = edit.refusal();
        if (refusal.isEmpty()) {
            core.execute(edit);
        }
        return refusal;
    }

    @Override
    public Optional<String> refusal(
            Node source, String sourcePort, Node target, String targetPort) {
        core.thread().check();
        return ConnectionRule.check(core.workspace(), source, sourcePort, target, targetPort)
                        instanceof ConnectionVerdict.Refused(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    @Override
    public List<Node> dependents(Node node) {
        core.thread().check();
        return core.graph().downstream(node);
    }

    @Override
    public void delete(Collection<? extends Node> nodes) {
        core.thread().check();
        core.execute(new DeleteNodesEdit(core.workspace(), nodes, List.of()));
    }

    @Override
    public QueryHandle<Void> rename(Node node, String newName) {
        core.thread().check();
        return new Renaming(core).rename(node, newName);
    }

    @Override
    public void setQueryText(QueryNode node, String sql) {
        core.thread().check();
        core.execute(new SetQueryTextEdit(node, sql))
                .ifPresent(step -> wiring.textWasSet(node, step));
    }

    @Override
    public void setPlotSpec(PlotNode node, PlotSpec spec) {
        core.thread().check();
        core.execute(PlotFacts.edit(node, spec, List.copyOf(node.getFilters())));
    }

    @Override
    public void setPlotSource(PlotNode node, Node source) {
        core.thread().check();
        List<WorkspaceEdit> edits = new ArrayList<>();
        List<Connection> old = core.graph().incoming(node);
        if (old.stream().anyMatch(wire -> wire.getSource() == source)) {
            return;
        }
        if (!old.isEmpty()) {
            edits.add(new DisconnectEdit(core.workspace(), old));
        }
        edits.add(new ConnectPortsEdit(core.workspace(), source, "table", node, "data"));
        core.execute(new CompositeEdit("Plot “%s” instead".formatted(source.getName()), edits));
    }

    @Override
    public void setPlotFilters(PlotNode node, List<String> predicates) {
        core.thread().check();
        core.execute(PlotFacts.edit(node, PlotFacts.read(node), predicates));
    }

    @Override
    public void setQueryParameters(QueryNode node, Map<String, Object> values) {
        core.thread().check();
        core.execute(ParameterFacts.edit(node, values));
    }

    @Override
    public PlotSpec plotSpec(PlotNode node) {
        core.thread().check();
        return plots.spec(node);
    }

    @Override
    public Subscription watch(Node node) {
        core.thread().check();
        return evaluator.watch(node);
    }

    @Override
    public QueryHandle<NodeState.Ready> evaluate(Node node, boolean force) {
        core.thread().check();
        return evaluator.evaluate(node, force);
    }

    @Override
    public void cancel(Node node) {
        core.thread().check();
        evaluator.cancel(node);
    }

    @Override
    public QueryHandle<PlotFrame> plot(
            PlotNode node, PlotView view, String owner, @Nullable Consumer<PlotFrame> firstLook) {
        core.thread().check();
        return plots.plot(node, view, owner, firstLook);
    }

    @Override
    public Brushes brushes() {
        core.thread().check();
        return brushes;
    }

    @Override
    public QueryHandle<Map<String, TableRef>> inputsFor(String sql) {
        core.thread().check();
        return new InputsForSql(core, evaluator).of(sql);
    }

    @Override
    public QueryHandle<Long> exportRows(Node node, ExportFormat format, Path target) {
        core.thread().check();
        Task<Long> task = core.newTask();
        core.tellActivity("Exporting " + node.getName(), task);
        task.step(
                evaluator.evaluate(node, false),
                ready -> {
                    QueryRequest all =
                            QueryRequest.of(
                                    "SELECT * FROM \"rows\"", Map.of("rows", ready.table()));
                    core.compute().pin(ready.table());
                    task.outcome().thenRun(() -> core.compute().unpin(ready.table()));
                    task.step(core.compute().export(all, format, target), task::succeed);
                });
        return task;
    }

    @Override
    public QueryHandle<Path> save(Path target) {
        core.thread().check();
        return saving.save(target);
    }

    @Override
    public void close() {
        core.thread().check();
        if (!core.isClosed()) {
            core.close();
            evaluator.close();
            journal.close();
            CacheCounters counters = core.compute().cacheCounters();
            core.compute().close();
            if (!counters.equals(CacheCounters.NONE)) {
                history.add(new CacheHistory.Run(Instant.now(), counters));
            }
            saving.close();
            folder.close();
        }
    }
}
