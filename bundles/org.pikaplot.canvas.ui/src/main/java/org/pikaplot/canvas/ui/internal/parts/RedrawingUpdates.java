package org.pikaplot.canvas.ui.internal.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * Turns every change of a figure into one paint event of the whole widget. A frame costs a few
 * milliseconds however much of it changed; finding out what changed would cost more than it saves.
 */
final class RedrawingUpdates extends UpdateManager {
    private final Canvas canvas;
    private final Set<IFigure> invalid = new LinkedHashSet<>();

    RedrawingUpdates(Canvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
        redraw();
    }

    @Override
    public void addInvalidFigure(IFigure figure) {
        invalid.add(figure);
        redraw();
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    @Override
    public void performValidation() {
        List<IFigure> now = new ArrayList<>(invalid);
        invalid.clear();
        now.forEach(IFigure::validate);
    }

    @Override
    public void performUpdate() {
        performValidation();
    }

    @Override
    public void performUpdate(Rectangle exposed) {
        performValidation();
    }

    @Override
    public void setGraphicsSource(GraphicsSource source) {
        // Frames are painted in paint events only.
    }

    @Override
    public void setRoot(IFigure root) {
        // What is painted does not depend on the root.
    }
}
