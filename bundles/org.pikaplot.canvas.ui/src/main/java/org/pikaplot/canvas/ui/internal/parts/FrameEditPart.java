package org.pikaplot.canvas.ui.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.figures.FrameFigure;
import org.pikaplot.canvas.ui.internal.tools.NodeTrackers;
import org.pikaplot.workspace.Frame;

/** A frame. */
public final class FrameEditPart extends AbstractGraphicalEditPart {
    private final CanvasEditor editor;
    private final Adapter adapter =
            new AdapterImpl() {
                @Override
                public void notifyChanged(Notification change) {
                    if (!change.isTouch()) {
                        figure().modelChanged();
                    }
                }
            };

    /** Shows {@code frame}. */
    public FrameEditPart(Frame frame, CanvasEditor editor) {
        this.editor = editor;
        setModel(frame);
    }

    /** {@return the frame} */
    public Frame frame() {
        return (Frame) getModel();
    }

    /** {@return its figure} */
    public FrameFigure figure() {
        return (FrameFigure) getFigure();
    }

    @Override
    public void activate() {
        super.activate();
        frame().eAdapters().add(adapter);
    }

    @Override
    public void deactivate() {
        frame().eAdapters().remove(adapter);
        super.deactivate();
    }

    @Override
    protected IFigure createFigure() {
        return new FrameFigure(frame());
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

    @Override
    public DragTracker getDragTracker(Request request) {
        return NodeTrackers.of(this, editor, ((SelectionRequest) request).getLocation());
    }
}
