package org.pikaplot.canvas.ui.internal.tools;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.figures.NodeFigure;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.canvas.ui.internal.parts.FrameEditPart;
import org.pikaplot.canvas.ui.internal.parts.NodeBoxEditPart;
import org.pikaplot.workspace.CanvasPoint;
import org.pikaplot.workspace.Frame;
import org.pikaplot.workspace.ResizeNodeEdit;
import org.pikaplot.workspace.SetFrameEdit;

/** Decides what a press on a node or a frame means: a wire, another size, another place. */
public final class NodeTrackers {
    private NodeTrackers() {}

    /** {@return what follows a press on a node, at a pixel of the canvas} */
    public static DragTracker of(NodeBoxEditPart part, CanvasEditor editor, Point press) {
        CanvasPoint at = editor.view().at(press.x, press.y);
        NodeFigure figure = part.figure();
        Optional<NodeLayout.PortHit> port = figure.portAt(at.x(), at.y());
        if (port.isPresent()) {
            return new WireTracker(part, port.get(), editor);
        }
        Optional<NodeLayout.Edges> edges = figure.edgesAt(at.x(), at.y(), reach(editor));
        if (edges.isPresent()) {
            return new ResizeTracker(
                    editor,
                    figure.box(),
                    edges.get(),
                    figure::place,
                    box ->
                            editor.execute(
                                    new ResizeNodeEdit(
                                            part.node(),
                                            box.x(),
                                            box.y(),
                                            box.width(),
                                            box.height())));
        }
        return new MoveTracker(part, editor);
    }

    /** {@return what follows a press on a frame, at a pixel of the canvas} */
    public static DragTracker of(FrameEditPart part, CanvasEditor editor, Point press) {
        CanvasPoint at = editor.view().at(press.x, press.y);
        Optional<NodeLayout.Edges> edges = part.figure().edgesAt(at.x(), at.y(), reach(editor));
        if (edges.isEmpty()) {
            return new MoveTracker(part, editor);
        }
        Frame frame = part.frame();
        return new ResizeTracker(
                editor,
                part.figure().box(),
                edges.get(),
                part.figure()::place,
                box ->
                        editor.execute(
                                new SetFrameEdit(
                                        frame,
                                        frame.getTitle(),
                                        box.x(),
                                        box.y(),
                                        box.width(),
                                        box.height(),
                                        frame.getColour())));
    }

    /** {@return how near to an edge takes hold of it, in canvas units: some pixels at any zoom} */
    static double reach(CanvasEditor editor) {
        return Math.min(NodeLayout.EDGE, NodeLayout.EDGE / editor.view().get().zoom());
    }
}
