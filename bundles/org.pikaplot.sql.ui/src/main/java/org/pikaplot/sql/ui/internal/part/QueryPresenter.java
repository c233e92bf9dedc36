package org.pikaplot.sql.ui.internal.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.Column;
import org.pikaplot.data.PikaException;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.sql.ui.internal.editor.SqlEditor;
import org.pikaplot.sql.ui.internal.editor.SqlWords;
import org.pikaplot.ui.Readable;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.WorkspacePackage;

/**
 * Keeps one query in the editor. What is typed goes into the model after a short rest, so that
 * nothing is lost in a crash and what is downstream follows; Run takes it at once. UI thread only.
 */
final class QueryPresenter implements AutoCloseable {
    private static final int REST_MILLIS = 700;

    private final SqlEditor editor;
    private final QueryBar bar;
    private final MessageLine message;
    private final QueryHistory history = new QueryHistory();
    private final Runnable commit = this::commit;
    private final Adapter modelChanged = new ModelChanged();
    private @Nullable WorkspaceSession session;
    private @Nullable Subscription listening;
    private @Nullable Subscription watching;
    private @Nullable QueryNode query;
    private SqlWords engineWords = SqlWords.NONE;

    QueryPresenter(SqlEditor editor, QueryBar bar, MessageLine message) {
        this.editor = editor;
        this.bar = bar;
        this.message = message;
        bar.onRun(this::run);
        bar.onCancel(this::cancel);
        bar.onExplain(this::explain);
        bar.onHistory(this::showHistory);
        editor.control().addListener(SWT.Deactivate, event -> commit());
    }

    private final class ModelChanged extends AdapterImpl {
        @Override
        public void notifyChanged(Notification notification) {
            QueryNode shown = query;
            if (shown == null) {
                return;
            }
            if (notification.getFeature() == WorkspacePackage.Literals.QUERY_NODE__SQL) {
                editor.show(shown.getSql(), true);
            } else if (notification.getFeature() == WorkspacePackage.Literals.NODE__NAME) {
                bar.showName(shown.getName());
            }
        }
    }

    void setSession(WorkspaceSession next) {
        letGo();
        if (listening != null) {
            listening.close();
        }
        session = next;
        listening =
                next.listen(
                        new SessionListener() {
                            @Override
                            public void nodeStateChanged(String nodeId, NodeState state) {
                                if (query != null && query.getId().equals(nodeId)) {
                                    showState(state);
                                } else {
                                    refreshTables();
                                }
                            }
                        });
        next.compute()
                .run(
                        null,
                        Priority.BACKGROUND,
                        job -> SqlWords.of(next.compute().engine().vocabulary()))
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (outcome instanceof QueryOutcome.Success<SqlWords>(SqlWords found)) {
                                engineWords = found;
                                refreshTables();
                            }
                        },
                        next.thread());
    }

    boolean hasQuery() {
        return query != null;
    }

    void show(QueryNode next) {
        WorkspaceSession open = session;
        if (next == query || open == null) {
            return;
        }
        letGo();
        query = next;
        next.eAdapters().add(modelChanged);
        watching = open.watch(next);
        bar.showName(next.getName());
        editor.clearError();
        editor.show(next.getSql(), true);
        refreshTables();
        showState(open.state(next));
    }

    void letGoIfDeleted() {
        if (query != null && query.eContainer() == null) {
            letGo();
        }
    }

    private void letGo() {
        commit();
        if (query != null) {
            query.eAdapters().remove(modelChanged);
        }
        if (watching != null) {
            watching.close();
            watching = null;
        }
        query = null;
    }

    void focus() {
        editor.control().setFocus();
    }

    SqlEditor editor() {
        return editor;
    }

    void typed() {
        if (!editor.control().isDisposed()) {
            // timerExec of the same runnable again starts its time anew.
            editor.control().getDisplay().timerExec(REST_MILLIS, commit);
        }
    }

    private void commit() {
        QueryNode shown = query;
        WorkspaceSession open = session;
        if (shown == null
                || open == null
                || shown.eContainer() == null
                || editor.control().isDisposed()) {
            return;
        }
        String sql = editor.text();
        if (!sql.equals(shown.getSql())) {
            open.setQueryText(shown, sql);
        }
    }

    /** Runs the whole query, or shows what the selected part gives. */
    void run() {
        QueryNode shown = query;
        WorkspaceSession open = session;
        if (shown == null || open == null) {
            return;
        }
        commit();
        history.add(shown.getId(), editor.text());
        if (editor.selectedOrAll().equals(editor.text())) {
            message.tell("Running\u2026");
            open.evaluate(shown, true);
        } else {
            runSelection(open, editor.selectedOrAll());
        }
    }

    private void runSelection(WorkspaceSession open, String part) {
        message.tell("Running the selection\u2026");
        open.inputsFor(part)
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            switch (outcome) {
                                case QueryOutcome.Success<Map<String, org.pikaplot.data.TableRef>>(
                                                var inputs) ->
                                        countRows(open, part, inputs);
                                case QueryOutcome.Failure<Map<String, org.pikaplot.data.TableRef>>(
                                                var cause) ->
                                        message.fail(cause.describe());
                                case QueryOutcome.Cancelled<
                                                Map<String, org.pikaplot.data.TableRef>>() ->
                                        message.tell("Cancelled");
                            }
                        },
                        open.thread());
    }

    private void countRows(
            WorkspaceSession open, String part, Map<String, org.pikaplot.data.TableRef> inputs) {
        open.compute()
                .submit(QueryRequest.of(part, inputs).ownedBy("selection"))
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            switch (outcome) {
                                case QueryOutcome.Success<org.pikaplot.compute.QueryResult>(
                                                var result) ->
                                        message.tell(
                                                "Selection: %s x %s in %s. Add a query node to keep it."
                                                        .formatted(
                                                                Readable.count(
                                                                        result.rowCount(),
                                                                        "row",
                                                                        "rows"),
                                                                Readable.count(
                                                                        result.schema()
                                                                                .columns()
                                                                                .size(),
                                                                        "column",
                                                                        "columns"),
                                                                Readable.duration(
                                                                        result.elapsed())));
                                case QueryOutcome.Failure<org.pikaplot.compute.QueryResult>(
                                                var cause) ->
                                        message.fail(cause.describe());
                                case QueryOutcome.Cancelled<org.pikaplot.compute.QueryResult>() ->
                                        message.tell("Cancelled");
                            }
                        },
                        open.thread());
    }

    void cancel() {
        if (session != null && query != null) {
            session.cancel(query);
        }
    }

    private void explain() {
        QueryNode shown = query;
        WorkspaceSession open = session;
        if (shown == null || open == null) {
            return;
        }
        commit();
        String sql = editor.text();
        open.inputsFor(sql)
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (outcome
                                    instanceof
                                    QueryOutcome.Success<Map<String, org.pikaplot.data.TableRef>>(
                                            var inputs)) {
                                explain(
                                        open,
                                        shown.getName(),
                                        QueryRequest.of(sql, inputs).ownedBy("explain"));
                            } else if (outcome
                                    instanceof
                                    QueryOutcome.Failure<Map<String, org.pikaplot.data.TableRef>>(
                                            var cause)) {
                                message.fail(cause.describe());
                            }
                        },
                        open.thread());
    }

    private void explain(WorkspaceSession open, String name, QueryRequest request) {
        open.compute()
                .explain(request, true)
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (outcome instanceof QueryOutcome.Success<String>(String plan)) {
                                PlanWindow.open(editor.control().getShell(), name, plan);
                            } else if (outcome
                                    instanceof QueryOutcome.Failure<String>(PikaException cause)) {
                                message.fail(cause.describe());
                            }
                        },
                        open.thread());
    }

    private void showHistory() {
        QueryNode shown = query;
        if (shown == null) {
            return;
        }
        Control control = editor.control();
        var menu = new Menu(control);
        List<String> texts = history.of(shown.getId());
        for (String text : texts) {
            var item = new MenuItem(menu, SWT.PUSH);
            String line = text.strip().replaceAll("\\s+", " ").replace("&", "&&");
            item.setText(line.length() > 90 ? line.substring(0, 89) + "\u2026" : line);
            item.addListener(SWT.Selection, event -> editor.replaceAll(text));
        }
        if (texts.isEmpty()) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText("Nothing was run yet");
            item.setEnabled(false);
        }
        menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void showState(NodeState state) {
        bar.setRunning(state instanceof NodeState.Running);
        switch (state) {
            case NodeState.Idle idle ->
                    message.tell("Type a SELECT over the tables wired to this query.");
            case NodeState.Stale stale ->
                    message.tell("Changed since the last run. Ctrl+Enter runs it.");
            case NodeState.Running running -> message.tell("Running\u2026");
            case NodeState.Ready ready -> {
                editor.clearError();
                message.tell(
                        "%s \u00d7 %s in %s, %s"
                                .formatted(
                                        Readable.count(ready.rowCount(), "row", "rows"),
                                        Readable.count(
                                                ready.schema().columns().size(),
                                                "column",
                                                "columns"),
                                        Readable.duration(ready.elapsed()),
                                        switch (ready.provenance()) {
                                            case FRESH -> "computed";
                                            case EXACT -> "from the cache";
                                            case DERIVED -> "from a wider cached answer";
                                            case EXTENDED -> "cached, with what was missing";
                                        }));
            }
            case NodeState.Failed failed -> showFailure(failed.cause());
        }
    }

    private void showFailure(PikaException cause) {
        OptionalInt offset = cause.sqlOffset();
        if (offset.isPresent()) {
            editor.showError(offset.getAsInt(), false);
            Point place = editor.lineAndColumn(offset.getAsInt());
            message.fail("Line %d, column %d: %s".formatted(place.x, place.y, cause.describe()));
        } else {
            editor.clearError();
            message.fail(cause.describe());
        }
    }

    /** Tables wired in come first, then every other node: naming one wires it. */
    private void refreshTables() {
        QueryNode shown = query;
        WorkspaceSession open = session;
        if (shown == null || open == null || editor.control().isDisposed()) {
            return;
        }
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        for (Connection wire : open.workspace().getConnections()) {
            if (wire.getTarget() == shown) {
                put(tables, open, wire.getSource());
            }
        }
        for (Node node : open.workspace().getNodes()) {
            if (node != shown) {
                put(tables, open, node);
            }
        }
        editor.setWords(engineWords.withTables(tables));
    }

    private static void put(Map<String, List<Column>> tables, WorkspaceSession open, Node node) {
        open.state(node)
                .last()
                .ifPresent(ready -> tables.putIfAbsent(node.getName(), ready.schema().columns()));
    }

    @Override
    public void close() {
        letGo();
        if (listening != null) {
            listening.close();
        }
    }
}
