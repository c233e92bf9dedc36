package org.pikaplot.canvas.ui.internal.editor;

import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.pikaplot.canvas.ui.internal.figures.BoardFigure;
import org.pikaplot.canvas.ui.internal.figures.PlotPictures;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.View;
import org.pikaplot.ui.StatusLine;
import org.pikaplot.workspace.CanvasPoint;
import org.pikaplot.workspace.CanvasViewport;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceFactory;

/** Moves the view, tells the status line, and remembers in the model where the user looks. */
public final class ViewControl {
    private static final int SETTLED_MILLIS = 180;
    private static final int FIT_MARGIN_PX = 32;
    private static final int REVEAL_MARGIN_PX = 24;

    private final Canvas canvas;
    private final BoardFigure board;
    private final PlotPictures pictures;
    private final StatusLine status;
    private final Runnable settle = this::settle;
    private Optional<Workspace> workspace = Optional.empty();
    private boolean unseen = true;

    /** Whether the user asked for all and has not looked elsewhere since. */
    private boolean fitted;

    ViewControl(Canvas canvas, BoardFigure board, PlotPictures pictures, StatusLine status) {
        this.canvas = canvas;
        this.board = board;
        this.pictures = pictures;
        this.status = status;
        canvas.addListener(org.eclipse.swt.SWT.Resize, event -> resized());
    }

    /** Looks at another workspace: where it was left, or at all of it. */
    void show(Workspace shown) {
        workspace = Optional.of(shown);
        unseen = true;
        resized();
    }

    private void resized() {
        Rectangle area = canvas.getClientArea();
        if (workspace.isEmpty() || area.width < 2 || area.height < 2) {
            return;
        }
        if (!unseen) {
            if (fitted) {
                fit();
            }
            return;
        }
        unseen = false;
        CanvasViewport left = workspace.get().getViewport();
        if (left == null) {
            fit();
        } else {
            fitted = false;
            apply(
                    View.centred(
                            left.getCentreX(),
                            left.getCentreY(),
                            left.getZoom(),
                            area.width,
                            area.height));
        }
    }

    /** {@return the view} */
    public View get() {
        return board.view();
    }

    /** Looks otherwise, and remembers it as soon as it stays. */
    public void set(View view) {
        fitted = false;
        change(view);
    }

    private void change(View view) {
        if (view.equals(board.view())) {
            return;
        }
        if (view.zoom() != board.view().zoom()) {
            pictures.setZooming(true);
        }
        apply(view);
        canvas.getDisplay().timerExec(SETTLED_MILLIS, settle);
    }

    private void apply(View view) {
        board.setView(view);
        status.zoom(view.zoom());
    }

    private void settle() {
        if (canvas.isDisposed()) {
            return;
        }
        pictures.setZooming(false);
        canvas.redraw();
        workspace.ifPresent(this::remember);
    }

    private void remember(Workspace shown) {
        Bounds seen = visible();
        CanvasViewport viewport = shown.getViewport();
        if (viewport == null) {
            viewport = WorkspaceFactory.eINSTANCE.createCanvasViewport();
        }
        viewport.setCentreX(seen.centreX());
        viewport.setCentreY(seen.centreY());
        viewport.setZoom(get().zoom());
        if (shown.getViewport() == null) {
            shown.setViewport(viewport);
        }
    }

    /** {@return the part of the canvas on the screen, in canvas units} */
    public Bounds visible() {
        Rectangle area = canvas.getClientArea();
        return get().toCanvas(new Bounds(0, 0, area.width, area.height));
    }

    /** Zooms by a factor around the middle of the screen. */
    public void zoomBy(double factor) {
        Rectangle area = canvas.getClientArea();
        set(get().zoomedAt(area.width / 2.0, area.height / 2.0, get().zoom() * factor));
    }

    /** Zooms to 100 % around the middle of the screen. */
    public void zoomReset() {
        zoomBy(1 / get().zoom());
    }

    /**
     * Shows all there is, also when there is more or less room later; an empty canvas at its
     * origin.
     */
    public void fit() {
        Rectangle area = canvas.getClientArea();
        fitted = true;
        change(
                board.extent()
                        .map(all -> View.fitting(all, area.width, area.height, FIT_MARGIN_PX))
                        .orElse(View.START));
    }

    /** Moves the view just so far that a place on the canvas is seen. */
    public void reveal(Bounds place) {
        Rectangle area = canvas.getClientArea();
        if (area.width > 1 && !visible().contains(place)) {
            set(get().revealing(place, area.width, area.height, REVEAL_MARGIN_PX));
        }
    }

    /** Puts a canvas point into the middle of the screen. */
    public void centreOn(CanvasPoint point) {
        Rectangle area = canvas.getClientArea();
        set(View.centred(point.x(), point.y(), get().zoom(), area.width, area.height));
    }

    /** {@return the canvas point under a pixel of the widget} */
    public CanvasPoint at(double px, double py) {
        return new CanvasPoint(get().toCanvasX(px), get().toCanvasY(py));
    }
}
