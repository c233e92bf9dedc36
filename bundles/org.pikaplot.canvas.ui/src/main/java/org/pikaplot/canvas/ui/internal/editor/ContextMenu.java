package org.pikaplot.canvas.ui.internal.editor;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.view.Alignment;
import org.pikaplot.session.Place;
import org.pikaplot.ui.Commands;
import org.pikaplot.workspace.CanvasPoint;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.ReorderNodesEdit;
import org.pikaplot.workspace.SetNodeFlagsEdit;
import org.pikaplot.workspace.ZOrder;

/** The menu of the right mouse button, made for what is selected each time it opens. */
final class ContextMenu {
    private final CanvasEditor editor;
    private final Menu menu;

    private ContextMenu(CanvasEditor editor, Menu menu) {
        this.editor = editor;
        this.menu = menu;
    }

    static void install(CanvasEditor editor) {
        var canvas = editor.viewer().canvas();
        canvas.addListener(SWT.MenuDetect, event -> open(editor, event));
    }

    private static void open(CanvasEditor editor, Event event) {
        var canvas = editor.viewer().canvas();
        Menu menu = new Menu(canvas);
        var at = canvas.toControl(event.x, event.y);
        if (event.detail != SWT.MENU_KEYBOARD) {
            selectAt(editor, new Point(at.x, at.y));
        }
        CanvasPoint place = editor.view().at(at.x, at.y);
        new ContextMenu(editor, menu).fill(place);
        menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(event.x, event.y);
        menu.setVisible(true);
        event.doit = false;
    }

    /** Some platforms tell of the menu before they tell of the mouse button. */
    private static void selectAt(CanvasEditor editor, Point pixel) {
        EditPart under = editor.viewer().findObjectAt(pixel);
        if (under.getParent() == null || under == editor.viewer().getRootEditPart()) {
            editor.viewer().select(List.of());
        } else if (under.getSelected() == EditPart.SELECTED_NONE) {
            editor.viewer().select(List.of(under));
        }
    }

    private void fill(CanvasPoint place) {
        List<EditPart> selected = editor.viewer().selectedParts();
        List<Node> nodes = editor.selectedNodes();
        if (selected.isEmpty()) {
            canvas(place);
        } else if (nodes.isEmpty()) {
            if (!editor.selectedFrames().isEmpty()) {
                item(
                        "Edit Title",
                        "rename",
                        () -> editor.actions().editTitle(editor.selectedFrames().getFirst()));
            }
            item("Delete\tDel", "delete", editor.actions()::deleteSelection);
        } else {
            nodes(nodes);
        }
    }

    private void canvas(CanvasPoint at) {
        Place place = new Place(at.x(), at.y(), true);
        item("Add Query", "query", () -> editor.actions().addQuery(List.of(), place));
        item("Add Plot", "plot", () -> editor.actions().addPlot(List.of(), null, place));
        item("Add Note", "note", () -> editor.actions().addNote(place));
        separator();
        command("Import Files…\tCtrl+I", "import", Commands.IMPORT);
        command("Paste\tCtrl+V", "paste", Commands.PASTE);
        separator();
        command("Find Node…\tCtrl+F", "find", Commands.FIND_NODE);
        command("Arrange Nodes\tCtrl+L", "layout", Commands.LAYOUT);
        item("Zoom to Fit\tCtrl+1", "zoom-fit", editor.view()::fit);
    }

    private void nodes(List<Node> nodes) {
        Node last = nodes.getLast();
        boolean gives = nodes.stream().anyMatch(n -> !NodeKind.of(n).outputs().isEmpty());
        item("Open\tEnter", null, () -> editor.actions().open(last));
        if (nodes.stream().anyMatch(node -> NodeKind.of(node) != NodeKind.NOTE)) {
            item("Run\tCtrl+Enter", "run", () -> editor.actions().run(nodes));
            item("Cancel Run", "cancel", () -> editor.actions().cancel(nodes))
                    .setEnabled(editor.actions().isRunning(nodes));
        }
        if (gives) {
            separator();
            item("Add Query", "query", () -> editor.actions().addQuery(nodes, null));
            item("Add Plot", "plot", () -> editor.actions().addPlot(nodes, null, null));
            item("Take Snapshot", "snapshot", () -> editor.actions().addSnapshot(nodes, null));
        }
        separator();
        item("Rename\tF2", "rename", () -> editor.actions().rename(last));
        command("Copy\tCtrl+C", "copy", Commands.COPY);
        command("Duplicate\tCtrl+D", "duplicate", Commands.DUPLICATE);
        item("Delete\tDel", "delete", editor.actions()::deleteSelection);
        separator();
        boolean open = nodes.stream().anyMatch(node -> !node.isCollapsed());
        item(
                open ? "Collapse" : "Expand",
                open ? "minus" : "plus",
                () -> editor.execute(SetNodeFlagsEdit.collapse(nodes, open)));
        boolean free = nodes.stream().anyMatch(node -> !node.isLocked());
        item(
                free ? "Lock" : "Unlock",
                "lock",
                () -> editor.execute(SetNodeFlagsEdit.lock(nodes, free)));
        item("Frame", null, () -> editor.actions().frame(nodes));
        order(nodes);
        align(nodes);
        if (gives || NodeKind.of(last) == NodeKind.PLOT) {
            separator();
            command("Export…\tCtrl+E", "export", Commands.EXPORT);
        }
    }

    private void order(List<Node> nodes) {
        Menu order = cascade("Order");
        for (ZOrder to : ZOrder.values()) {
            String text =
                    switch (to) {
                        case FRONT -> "To Front";
                        case BACK -> "To Back";
                        case FORWARD -> "Forward";
                        case BACKWARD -> "Backward";
                    };
            item(
                    order,
                    text,
                    null,
                    () ->
                            editor.execute(
                                    new ReorderNodesEdit(editor.session().workspace(), nodes, to)));
        }
    }

    private void align(List<Node> nodes) {
        if (nodes.size() < 2) {
            return;
        }
        Menu align = cascade("Align");
        for (Alignment alignment : Alignment.values()) {
            item(align, alignment.label(), null, () -> editor.actions().align(nodes, alignment))
                    .setEnabled(nodes.size() >= alignment.least());
        }
    }

    private Menu cascade(String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu inner = new Menu(menu);
        item.setMenu(inner);
        return inner;
    }

    private void separator() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private void command(String text, String icon, String command) {
        item(text, icon, () -> editor.services().commands().run(command))
                .setEnabled(editor.services().commands().canRun(command));
    }

    private MenuItem item(String text, @Nullable String icon, Runnable action) {
        return item(menu, text, icon, action);
    }

    private MenuItem item(Menu parent, String text, @Nullable String icon, Runnable action) {
        MenuItem item = new MenuItem(parent, SWT.PUSH);
        item.setText(text);
        if (icon != null) {
            item.setImage(editor.look().icon(icon));
        }
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
