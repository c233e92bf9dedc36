package org.pikaplot.canvas.ui.internal.tools;

import java.util.function.Consumer;
import org.eclipse.swt.graphics.Cursor;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.Grid;
import org.pikaplot.workspace.CanvasPoint;

/** Drags edges of a node or a frame. */
final class ResizeTracker extends BoardTracker {
    private final Bounds start;
    private final NodeLayout.Edges edges;
    private final Consumer<Bounds> show;
    private final Consumer<Bounds> commit;
    private Bounds now;

    /**
     * @param show shows other bounds while the mouse moves
     * @param commit makes the edit
     */
    ResizeTracker(
            CanvasEditor editor,
            Bounds start,
            NodeLayout.Edges edges,
            Consumer<Bounds> show,
            Consumer<Bounds> commit) {
        super(editor);
        this.start = start;
        this.edges = edges;
        this.show = show;
        this.commit = commit;
        now = start;
    }

    @Override
    void dragged() {
        CanvasPoint from = startPoint();
        CanvasPoint to = point();
        double x = edges.dx() < 0 ? start.x() : start.right();
        double y = edges.dy() < 0 ? start.y() : start.bottom();
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        if (isSnapping()) {
            dx = Grid.snap(x + dx) - x;
            dy = Grid.snap(y + dy) - y;
        }
        now =
                NodeLayout.resized(
                        start, edges, dx, dy, NodeLayout.LEAST_WIDTH, NodeLayout.LEAST_HEIGHT);
        show.accept(now);
    }

    @Override
    void dropped() {
        if (!now.equals(start)) {
            commit.accept(now);
        }
    }

    @Override
    void cleanUp() {
        show.accept(start);
    }

    @Override
    protected Cursor calculateCursor() {
        return Pointers.of(edges);
    }
}
