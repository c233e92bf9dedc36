package org.pikaplot.canvas.ui.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.SimpleRootEditPart;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.tools.MarqueeTracker;

/** The ground of the canvas. */
public final class BoardRootEditPart extends SimpleRootEditPart implements LayerManager {
    private final CanvasEditor editor;
    private final Layer unused = new Layer();

    /** The root of {@code editor}'s viewer. */
    public BoardRootEditPart(CanvasEditor editor) {
        this.editor = editor;
    }

    @Override
    protected IFigure createFigure() {
        return editor.board();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void register() {
        super.register();
        getViewer().getEditPartRegistry().put(LayerManager.ID, this);
    }

    @Override
    public IFigure getLayer(Object key) {
        if (LayerConstants.PRIMARY_LAYER.equals(key)) {
            return editor.board().nodeLayer();
        }
        return LayerConstants.CONNECTION_LAYER.equals(key) ? editor.board().wireLayer() : unused;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeTracker(editor);
    }
}
