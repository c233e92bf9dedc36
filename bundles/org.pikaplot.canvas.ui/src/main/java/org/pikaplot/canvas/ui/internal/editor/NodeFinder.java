package org.pikaplot.canvas.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.ColumnFact;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.StoredNode;

/** A small window that lists nodes while one types; Enter goes to the node. */
public final class NodeFinder {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;

    private final CanvasEditor editor;
    private final Shell shell;
    private final Text words;
    private final Table list;

    /**
     * A node that was found.
     *
     * @param node which
     * @param column the column that matches, empty when its name does
     */
    record Match(Node node, String column) {}

    private NodeFinder(CanvasEditor editor) {
        this.editor = editor;
        var canvas = editor.viewer().canvas();
        shell = new Shell(canvas.getShell(), SWT.ON_TOP | SWT.BORDER);
        shell.setText("Find Node");
        shell.setLayout(new GridLayout());
        words = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
        words.setMessage("Name of a node or of a column");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words.addListener(SWT.Modify, event -> fill());
        words.addListener(SWT.KeyDown, this::keys);
        words.addListener(SWT.DefaultSelection, event -> choose());
        list.addListener(SWT.DefaultSelection, event -> choose());
        shell.addListener(SWT.Deactivate, event -> later(shell::dispose));
        shell.addListener(
                SWT.Traverse,
                event -> {
                    if (event.detail == SWT.TRAVERSE_ESCAPE) {
                        shell.dispose();
                    }
                });
        Point corner = canvas.toDisplay(canvas.getSize().x / 2 - WIDTH / 2, 40);
        shell.setBounds(corner.x, corner.y, WIDTH, HEIGHT);
    }

    /** Opens it above the canvas. */
    public static void open(CanvasEditor editor) {
        NodeFinder finder = new NodeFinder(editor);
        finder.fill();
        finder.shell.open();
        finder.words.setFocus();
    }

    private void later(Runnable action) {
        shell.getDisplay()
                .asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        action.run();
                    }
                });
    }

    private void keys(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && list.getItemCount() > 0) {
            list.setSelection(
                    Math.clamp(list.getSelectionIndex() + step, 0, list.getItemCount() - 1));
            event.doit = false;
        }
    }

    private void fill() {
        list.removeAll();
        for (Match match : find(editor.session(), words.getText())) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(
                    match.column.isEmpty()
                            ? match.node.getName()
                            : match.node.getName() + "  —  " + match.column);
            item.setImage(editor.look().icon(NodeKind.of(match.node)));
            item.setData(match.node);
        }
        list.setSelection(0);
    }

    /** {@return nodes whose name or column contains what was typed; names come first} */
    static List<Match> find(WorkspaceSession session, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Match> names = new ArrayList<>();
        List<Match> columns = new ArrayList<>();
        for (Node node : session.workspace().getNodes()) {
            if (node.getName().toLowerCase(Locale.ROOT).contains(wanted)) {
                names.add(new Match(node, ""));
            } else {
                column(session, node, wanted)
                        .ifPresent(column -> columns.add(new Match(node, column)));
            }
        }
        names.addAll(columns);
        return names;
    }

    private static Optional<String> column(WorkspaceSession session, Node node, String wanted) {
        List<String> columns =
                node instanceof StoredNode stored
                        ? stored.getColumns().stream().map(ColumnFact::getName).toList()
                        : session.state(node)
                                .last()
                                .map(ready -> ready.schema().names())
                                .orElse(List.of());
        return columns.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst();
    }

    private void choose() {
        TableItem[] chosen = list.getSelection();
        if (chosen.length > 0 && chosen[0].getData() instanceof Node node) {
            shell.dispose();
            editor.select(List.of(node));
            editor.view().reveal(NodeLayout.bounds(node));
            editor.focus();
        }
    }
}
