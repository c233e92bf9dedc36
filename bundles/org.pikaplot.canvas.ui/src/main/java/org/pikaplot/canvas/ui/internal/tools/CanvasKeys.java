package org.pikaplot.canvas.ui.internal.tools;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.parts.NodeBoxEditPart;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.Grid;
import org.pikaplot.canvas.ui.internal.view.Neighbours;
import org.pikaplot.canvas.ui.internal.view.Neighbours.Direction;
import org.pikaplot.canvas.ui.internal.view.View;

/**
 * Keys that are no commands of the window: arrows walk from node to node, with Ctrl they move the
 * selected nodes (with Shift too, by one unit); Tab goes through all nodes in reading order; Enter
 * opens; plus, minus and 0 zoom; Escape selects nothing.
 */
public final class CanvasKeys extends KeyHandler {
    private final CanvasEditor editor;

    /** Keys of {@code editor}. */
    public CanvasKeys(CanvasEditor editor) {
        this.editor = editor;
        editor.viewer().canvas().addListener(SWT.Traverse, this::traverse);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        Optional<Direction> direction = direction(event.keyCode);
        if (direction.isPresent()) {
            if ((event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0) {
                walk(direction.get());
            } else {
                push(direction.get(), (event.stateMask & SWT.SHIFT) == 0 ? Grid.SNAP : 1);
            }
            return true;
        }
        if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
            return false;
        }
        switch (event.character) {
            case SWT.CR, SWT.LF -> editor.actions().primary().ifPresent(editor.actions()::open);
            case SWT.ESC -> editor.viewer().select(List.of());
            case '+', '=' -> editor.view().zoomBy(View.STEP);
            case '-' -> editor.view().zoomBy(1 / View.STEP);
            case '0' -> editor.view().zoomReset();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Optional<Direction> direction(int keyCode) {
        return switch (keyCode) {
            case SWT.ARROW_LEFT -> Optional.of(Direction.LEFT);
            case SWT.ARROW_RIGHT -> Optional.of(Direction.RIGHT);
            case SWT.ARROW_UP -> Optional.of(Direction.UP);
            case SWT.ARROW_DOWN -> Optional.of(Direction.DOWN);
            default -> Optional.empty();
        };
    }

    private void push(Direction direction, double step) {
        double dx = direction == Direction.LEFT ? -step : direction == Direction.RIGHT ? step : 0;
        double dy = direction == Direction.UP ? -step : direction == Direction.DOWN ? step : 0;
        editor.actions().nudge(editor.selectedNodes(), dx, dy);
    }

    private void walk(Direction direction) {
        List<NodeBoxEditPart> parts = editor.nodeParts();
        if (parts.isEmpty()) {
            return;
        }
        int from = selected(parts);
        if (from < 0) {
            go(parts.get(Neighbours.readingOrder(boxes(parts)).getFirst()));
            return;
        }
        OptionalInt next = Neighbours.next(boxes(parts), from, direction);
        next.ifPresent(index -> go(parts.get(index)));
    }

    private int selected(List<NodeBoxEditPart> parts) {
        List<org.pikaplot.workspace.Node> nodes = editor.selectedNodes();
        if (nodes.isEmpty()) {
            return -1;
        }
        return parts.stream().map(NodeBoxEditPart::node).toList().indexOf(nodes.getLast());
    }

    private static List<Bounds> boxes(List<NodeBoxEditPart> parts) {
        return parts.stream().map(part -> part.figure().box()).toList();
    }

    private void go(NodeBoxEditPart part) {
        editor.viewer().select(List.of(part));
        editor.view().reveal(part.figure().box());
    }

    /** Tab leaves the canvas only behind the last node. */
    private void traverse(Event event) {
        if (event.detail != SWT.TRAVERSE_TAB_NEXT && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE;
            return;
        }
        List<NodeBoxEditPart> parts = editor.nodeParts();
        List<Integer> order = Neighbours.readingOrder(boxes(parts));
        int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
        int at = order.indexOf(selected(parts));
        int next = at < 0 ? (step > 0 ? 0 : order.size() - 1) : at + step;
        if (next >= 0 && next < order.size()) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            go(parts.get(order.get(next)));
        }
    }
}
