package org.pikaplot.table.ui.internal.part;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.PageRequest.SortKey;
import org.pikaplot.data.PikaException;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.table.ui.internal.grid.RowGrid;
import org.pikaplot.table.ui.internal.rows.RowSource;
import org.pikaplot.ui.EmptyPage;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.WorkspacePackage;

/**
 * Keeps the rows of one node in a grid: watches the node so that it is computed, shows new rows
 * when there are some, and keeps the old ones in sight while they are being replaced. UI thread
 * only.
 */
final class TablePresenter implements AutoCloseable {
    private static final String NOTHING =
            "Select a table, a query or a plot on the canvas to see its rows.";

    private final Composite area;
    private final FilterBar filterBar;
    private final TableStatus status;
    private final UiTheme theme;
    private final StackLayout stack = new StackLayout();
    private final Adapter renamed =
            new AdapterImpl() {
                @Override
                public void notifyChanged(Notification change) {
                    if (change.getFeature() == WorkspacePackage.Literals.NODE__NAME) {
                        showStatus();
                    }
                }
            };
    private final Composite empty;
    private @Nullable WorkspaceSession session;
    private @Nullable Subscription listening;
    private @Nullable Subscription watching;
    private @Nullable Node node;
    private NodeState.@Nullable Ready shown;
    private @Nullable RowSource source;
    private @Nullable RowGrid grid;
    private List<SortKey> order = List.of();
    private @Nullable String filter;

    TablePresenter(Composite area, FilterBar filterBar, TableStatus status, UiTheme theme) {
        this.area = area;
        this.filterBar = filterBar;
        this.status = status;
        this.theme = theme;
        area.setLayout(stack);
        empty = EmptyPage.of(area, NOTHING);
        stack.topControl = empty;
        filterBar.enable(false);
        filterBar.onFilter(this::applyFilter);
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
                                if (node != null && node.getId().equals(nodeId)) {
                                    showState(state);
                                }
                            }
                        });
    }

    void show(List<Node> nodes) {
        if (node != null && node.eContainer() == null) {
            letGo();
        }
        WorkspaceSession open = session;
        Optional<Node> next =
                nodes.reversed().stream()
                        .filter(candidate -> !(candidate instanceof NoteNode))
                        .findFirst();
        if (open == null || next.isEmpty() || next.get() == node) {
            return;
        }
        letGo();
        Node chosen = next.get();
        node = chosen;
        chosen.eAdapters().add(renamed);
        watching = open.watch(chosen);
        showState(open.state(chosen));
    }

    private void letGo() {
        if (watching != null) {
            watching.close();
            watching = null;
        }
        if (node != null) {
            node.eAdapters().remove(renamed);
        }
        node = null;
        shown = null;
        order = List.of();
        filter = null;
        if (!area.isDisposed()) {
            filterBar.clear();
            filterBar.enable(false);
            status.tell("");
            dropGrid();
        }
    }

    private void dropGrid() {
        if (source != null) {
            source.close();
            source = null;
        }
        if (grid != null) {
            grid.control().dispose();
            grid = null;
        }
        stack.topControl = empty;
        area.layout();
    }

    private void showState(NodeState state) {
        state.last().ifPresent(this::showRows);
        showStatus(state);
    }

    private void showStatus() {
        if (session != null && node != null) {
            showStatus(session.state(node));
        }
    }

    private void showStatus(NodeState state) {
        switch (state) {
            case NodeState.Idle idle -> status.tell(name() + " has no rows yet");
            case NodeState.Stale stale -> status.tell(name() + " is about to be computed");
            case NodeState.Running running -> status.tell("Computing " + name() + "\u2026");
            case NodeState.Ready ready -> showCount();
            case NodeState.Failed failed -> status.fail(name() + ": " + failed.cause().describe());
        }
    }

    private String name() {
        return node == null ? "" : node.getName();
    }

    private void showRows(NodeState.Ready ready) {
        if (shown != null && shown.table().equals(ready.table()) && grid != null) {
            return;
        }
        boolean sameColumns = shown != null && shown.schema().equals(ready.schema());
        shown = ready;
        if (!sameColumns) {
            order = List.of();
            filter = null;
            filterBar.clear();
        }
        rebuild();
    }

    /** Reads the rows anew, in another order or under another filter. */
    private void rebuild() {
        WorkspaceSession open = session;
        NodeState.Ready ready = shown;
        if (open == null || ready == null || area.isDisposed()) {
            return;
        }
        dropGrid();
        var rows =
                new RowSource(
                        open,
                        ready.table(),
                        ready.schema(),
                        ready.rowCount(),
                        order,
                        filter,
                        new RowSource.Listener() {
                            private long count = ready.rowCount();

                            @Override
                            public void rowsArrived() {
                                RowSource from = source;
                                if (grid != null && from != null && !grid.control().isDisposed()) {
                                    grid.rowsArrived(from.rowCount() != count);
                                    count = from.rowCount();
                                    showCount();
                                }
                            }

                            @Override
                            public void failed(PikaException cause) {
                                status.fail(cause.describe());
                            }
                        });
        source = rows;
        grid = new RowGrid(area, rows, theme, this::sort);
        filterBar.enable(true);
        stack.topControl = grid.control();
        area.layout();
    }

    private void showCount() {
        NodeState.Ready ready = shown;
        RowSource rows = source;
        if (ready == null || rows == null) {
            return;
        }
        String count =
                filter == null
                        ? Readable.count(ready.rowCount(), "row", "rows")
                        : Readable.count(rows.rowCount())
                                + " of "
                                + Readable.count(ready.rowCount(), "row", "rows");
        String sorted =
                order.isEmpty()
                        ? ""
                        : ", sorted by "
                                + String.join(", ", order.stream().map(SortKey::column).toList());
        status.tell(
                "%s: %s \u00d7 %s%s"
                        .formatted(
                                name(),
                                count,
                                Readable.count(
                                        ready.schema().columns().size(), "column", "columns"),
                                sorted));
    }

    private void sort(List<SortKey> keys) {
        order = keys;
        rebuild();
        showCount();
    }

    private void applyFilter(String text) {
        filter = text.isEmpty() ? null : text;
        rebuild();
        showCount();
    }

    void restyle() {
        status.restyle();
        if (grid != null) {
            grid.restyle(theme);
        }
    }

    void focus() {
        if (grid != null) {
            grid.control().setFocus();
        } else {
            area.setFocus();
        }
    }

    void selectAll() {
        if (grid != null) {
            grid.selectAll();
        }
    }

    void copy() {
        String text = grid == null ? "" : grid.copySelected();
        if (!text.isEmpty()) {
            var clipboard = new Clipboard(area.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            status.tell(
                    "Copied "
                            + Readable.count(text.lines().count() - 1, "row", "rows")
                            + " with headers");
        }
    }

    @Override
    public void close() {
        letGo();
        if (listening != null) {
            listening.close();
        }
    }
}
