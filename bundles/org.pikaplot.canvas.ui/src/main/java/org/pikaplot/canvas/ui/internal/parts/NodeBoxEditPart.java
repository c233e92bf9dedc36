package org.pikaplot.canvas.ui.internal.parts;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.figures.NodeFigure;
import org.pikaplot.canvas.ui.internal.tools.NodeTrackers;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.TableNode;

/** A node of any kind. */
public final class NodeBoxEditPart extends AbstractGraphicalEditPart {
    private final CanvasEditor editor;
    private final EContentAdapter adapter =
            new EContentAdapter() {
                @Override
                public void notifyChanged(Notification change) {
                    super.notifyChanged(change);
                    if (!change.isTouch()) {
                        figure().modelChanged();
                    }
                }
            };
    private final AccessibleEditPart accessible =
            new BoardAccessibility.Spoken(
                    () -> org.pikaplot.canvas.ui.internal.figures.StateWords.spoken(figure()),
                    () -> figure().box(),
                    () -> getSelected() != SELECTED_NONE);

    /** Shows {@code node}. */
    public NodeBoxEditPart(Node node, CanvasEditor editor) {
        this.editor = editor;
        setModel(node);
    }

    /** {@return the node} */
    public Node node() {
        return (Node) getModel();
    }

    /** {@return its figure} */
    public NodeFigure figure() {
        return (NodeFigure) getFigure();
    }

    @Override
    public void activate() {
        super.activate();
        node().eAdapters().add(adapter);
        figure().setState(editor.session().state(node()));
        if (node() instanceof TableNode table) {
            figure().setSource(editor.session().sourceState(table).kind());
        }
    }

    @Override
    public void deactivate() {
        node().eAdapters().remove(adapter);
        super.deactivate();
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(node());
    }

    @Override
    protected void createEditPolicies() {
        // What can be done is known to the trackers.
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        figure().setSelected(value != EditPart.SELECTED_NONE);
    }

    private BoardEditPart boardPart() {
        return (BoardEditPart) getParent();
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return boardPart().outgoing(node());
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return boardPart().incoming(node());
    }

    void wiresChanged() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return NodeTrackers.of(this, editor, ((SelectionRequest) request).getLocation());
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return accessible;
    }
}
