package org.pikaplot.canvas.ui.internal.tools;

import org.eclipse.draw2d.Cursors;
import org.eclipse.swt.graphics.Cursor;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.view.View;

/** Pushes the canvas with the mouse. */
public final class PanTracker extends BoardTracker {
    private final View start;

    /** Begins at the present view. */
    public PanTracker(CanvasEditor editor) {
        super(editor);
        start = editor.view().get();
    }

    @Override
    void dragged() {
        editor().view().set(start.panned(getDragMoveDelta().width, getDragMoveDelta().height));
    }

    @Override
    protected Cursor calculateCursor() {
        return Cursors.SIZEALL;
    }
}
