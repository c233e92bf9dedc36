package org.pikaplot.canvas.ui.internal.tools;

import java.util.Optional;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Cursor;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.figures.NodeFigure;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.canvas.ui.internal.parts.FrameEditPart;
import org.pikaplot.canvas.ui.internal.parts.NodeBoxEditPart;
import org.pikaplot.canvas.ui.internal.parts.WireEditPart;
import org.pikaplot.workspace.CanvasPoint;

/**
 * The mouse on the canvas: shows what it is over, and begins a drag of the right kind. The middle
 * button, or any button while the space bar is held, pushes the canvas.
 */
public final class CanvasTool extends SelectionTool {
    private final CanvasEditor editor;
    private @Nullable NodeFigure hoveredNode;
    private @Nullable WireEditPart hoveredWire;
    private boolean space;

    /** The one tool of {@code editor}. */
    public CanvasTool(CanvasEditor editor) {
        this.editor = editor;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        Point at = getLocation();
        if (button == 2 || space) {
            stateTransition(STATE_INITIAL, STATE_DRAG);
            setDragTracker(new PanTracker(editor));
            return true;
        }
        if (editor.painter().minimap().contains(at.x, at.y)) {
            stateTransition(STATE_INITIAL, STATE_DRAG);
            setDragTracker(new MinimapTracker(editor));
            return true;
        }
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleMove() {
        boolean handled = super.handleMove();
        if (isInState(STATE_INITIAL)) {
            hover(getLocation());
        }
        return handled;
    }

    @Override
    public void mouseMove(MouseEvent event, EditPartViewer viewer) {
        super.mouseMove(event, viewer);
        tellPointer(event);
    }

    @Override
    public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
        super.mouseDrag(event, viewer);
        tellPointer(event);
    }

    private void tellPointer(MouseEvent event) {
        CanvasPoint at = editor.view().at(event.x, event.y);
        editor.services().status().pointer(at.x(), at.y());
    }

    @Override
    protected boolean handleViewerExited() {
        editor.services().status().pointerGone();
        hoverOver(null, null);
        return super.handleViewerExited();
    }

    private void hover(Point pixel) {
        EditPart under =
                editor.painter().minimap().contains(pixel.x, pixel.y)
                        ? null
                        : editor.viewer().findObjectAt(pixel);
        hoverOver(
                under instanceof NodeBoxEditPart box ? box.figure() : null,
                under instanceof WireEditPart wire ? wire : null);
        CanvasPoint at = editor.view().at(pixel.x, pixel.y);
        if (hoveredNode != null) {
            hoveredNode.setLitPort(
                    hoveredNode.portAt(at.x(), at.y()).map(NodeLayout.PortHit::port).orElse(null));
        }
        setCursor(pointer(under, at));
        refreshCursor();
    }

    private Cursor pointer(@Nullable EditPart under, CanvasPoint at) {
        if (space) {
            return Cursors.HAND;
        }
        if (hoveredNode != null && hoveredNode.portAt(at.x(), at.y()).isPresent()) {
            return Cursors.CROSS;
        }
        double reach = NodeTrackers.reach(editor);
        Optional<NodeLayout.Edges> edges =
                switch (under) {
                    case NodeBoxEditPart box -> box.figure().edgesAt(at.x(), at.y(), reach);
                    case FrameEditPart frame -> frame.figure().edgesAt(at.x(), at.y(), reach);
                    case null, default -> Optional.empty();
                };
        return edges.map(Pointers::of).orElse(Cursors.ARROW);
    }

    private void hoverOver(@Nullable NodeFigure node, @Nullable WireEditPart wire) {
        if (node != hoveredNode) {
            if (hoveredNode != null) {
                hoveredNode.setHovered(false);
                hoveredNode.setLitPort(null);
            }
            if (node != null) {
                node.setHovered(true);
            }
            hoveredNode = node;
        }
        if (wire != hoveredWire) {
            if (hoveredWire != null) {
                hoveredWire.figure().setHovered(false);
            }
            if (wire != null) {
                wire.figure().setHovered(true);
            }
            hoveredWire = wire;
        }
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.SPACE && getDragTracker() == null) {
            space = true;
            setCursor(Cursors.HAND);
            refreshCursor();
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    protected boolean handleKeyUp(KeyEvent event) {
        if (event.keyCode == SWT.SPACE) {
            space = false;
            setCursor(Cursors.ARROW);
            refreshCursor();
        }
        return super.handleKeyUp(event);
    }

    @Override
    protected boolean handleFocusLost() {
        space = false;
        return super.handleFocusLost();
    }
}
