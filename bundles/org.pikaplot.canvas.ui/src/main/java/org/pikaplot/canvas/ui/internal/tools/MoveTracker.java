package org.pikaplot.canvas.ui.internal.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.EditPart;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.figures.FrameFigure;
import org.pikaplot.canvas.ui.internal.figures.NodeFigure;
import org.pikaplot.canvas.ui.internal.parts.FrameEditPart;
import org.pikaplot.canvas.ui.internal.parts.NodeBoxEditPart;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.Grid;
import org.pikaplot.workspace.CanvasPoint;
import org.pikaplot.workspace.CompositeEdit;
import org.pikaplot.workspace.Frame;
import org.pikaplot.workspace.MoveNodesEdit;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.SetFrameEdit;
import org.pikaplot.workspace.WorkspaceEdit;

/**
 * Moves all selected nodes and frames, a frame with what stands on it. They move with the mouse and
 * land on the grid, unless Alt is held; the edit is made at the end.
 */
final class MoveTracker extends ClickTracker {
    private final EditPart grabbed;
    private final Map<NodeFigure, Bounds> nodes = new LinkedHashMap<>();
    private final Map<FrameFigure, Bounds> frames = new LinkedHashMap<>();
    private double dx;
    private double dy;

    MoveTracker(EditPart grabbed, CanvasEditor editor) {
        super(grabbed, editor);
        this.grabbed = grabbed;
    }

    @Override
    protected boolean handleDragStarted() {
        if (isRightButton() || !super.handleDragStarted()) {
            return false;
        }
        for (EditPart part : editor().viewer().selectedParts()) {
            switch (part) {
                case NodeBoxEditPart box -> add(box.figure());
                case FrameEditPart frame -> add(frame.figure());
                default -> {}
            }
        }
        return true;
    }

    private void add(NodeFigure figure) {
        if (!figure.node().isLocked()) {
            nodes.put(figure, figure.box());
        }
    }

    private void add(FrameFigure figure) {
        frames.put(figure, figure.box());
        for (NodeFigure node : editor().board().nodes()) {
            if (figure.box().contains(node.box())) {
                add(node);
            }
        }
    }

    @Override
    void dragged() {
        CanvasPoint from = startPoint();
        CanvasPoint to = point();
        dx = to.x() - from.x();
        dy = to.y() - from.y();
        Bounds start =
                switch (grabbed) {
                    case NodeBoxEditPart box -> nodes.get(box.figure());
                    case FrameEditPart frame -> frames.get(frame.figure());
                    default -> null;
                };
        if (start != null && isSnapping()) {
            dx = Grid.snap(start.x() + dx) - start.x();
            dy = Grid.snap(start.y() + dy) - start.y();
        }
        nodes.forEach((figure, box) -> figure.place(box.moved(dx, dy)));
        frames.forEach((figure, box) -> figure.place(box.moved(dx, dy)));
    }

    @Override
    void dropped() {
        if (dx == 0 && dy == 0) {
            return;
        }
        List<WorkspaceEdit> edits = new ArrayList<>();
        List<Node> moved = nodes.keySet().stream().map(NodeFigure::node).toList();
        if (!moved.isEmpty()) {
            edits.add(MoveNodesEdit.by(moved, dx, dy));
        }
        for (FrameFigure figure : frames.keySet()) {
            Frame frame = figure.frame();
            edits.add(
                    new SetFrameEdit(
                            frame,
                            frame.getTitle(),
                            frame.getX() + dx,
                            frame.getY() + dy,
                            frame.getWidth(),
                            frame.getHeight(),
                            frame.getColour()));
        }
        if (edits.size() == 1) {
            editor().execute(edits.getFirst());
        } else if (!edits.isEmpty()) {
            editor().execute(new CompositeEdit("Move frame", edits));
        }
    }

    @Override
    void cleanUp() {
        nodes.forEach(NodeFigure::place);
        frames.forEach(FrameFigure::place);
    }
}
