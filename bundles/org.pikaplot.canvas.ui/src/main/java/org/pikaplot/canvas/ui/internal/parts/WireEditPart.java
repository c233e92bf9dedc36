package org.pikaplot.canvas.ui.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.figures.NodeFigure;
import org.pikaplot.canvas.ui.internal.figures.WireFigure;
import org.pikaplot.canvas.ui.internal.tools.ClickTracker;
import org.pikaplot.workspace.Connection;

/** A wire. */
public final class WireEditPart extends AbstractConnectionEditPart {
    private final CanvasEditor editor;

    /** Shows {@code wire}. */
    public WireEditPart(Connection wire, CanvasEditor editor) {
        this.editor = editor;
        setModel(wire);
    }

    /** {@return the wire} */
    public Connection wire() {
        return (Connection) getModel();
    }

    /** {@return its figure} */
    public WireFigure figure() {
        return (WireFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new WireFigure(wire());
    }

    @Override
    protected void createEditPolicies() {
        // What can be done is known to the trackers.
    }

    @Override
    public void setSource(@Nullable EditPart part) {
        super.setSource(part);
        figure().setSource(figureOf(part));
    }

    @Override
    public void setTarget(@Nullable EditPart part) {
        super.setTarget(part);
        figure().setTarget(figureOf(part));
    }

    private static @Nullable NodeFigure figureOf(@Nullable EditPart part) {
        return part instanceof NodeBoxEditPart node ? node.figure() : null;
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        figure().setSelected(value != EditPart.SELECTED_NONE);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new ClickTracker(this, editor);
    }
}
