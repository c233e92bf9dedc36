package org.pikaplot.canvas.ui.internal.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.Grid;
import org.pikaplot.canvas.ui.internal.view.Spline;
import org.pikaplot.canvas.ui.internal.view.View;
import org.pikaplot.session.NodeState;
import org.pikaplot.ui.UiTheme.Role;

/**
 * Paints the board: only what is on the screen, in device pixels. When something is not as sharp as
 * it should be, or moves by itself, another frame is asked for.
 */
public final class BoardPainter {
    private static final int ANIMATION_MILLIS = 60;
    private static final double MARGIN = 24;
    private static final int TRACE_ALPHA = 150;

    private final Canvas canvas;
    private final BoardFigure board;
    private final Look look;
    private final PlotPictures pictures;
    private final NodeImages images;
    private final Minimap minimap;
    private final Runnable again = this::again;
    private @Nullable Overlay overlay;

    /** Paints {@code board} on {@code canvas}. */
    public BoardPainter(Canvas canvas, BoardFigure board, Look look, PlotPictures pictures) {
        this.canvas = canvas;
        this.board = board;
        this.look = look;
        this.pictures = pictures;
        images = new NodeImages(canvas.getDisplay(), look);
        minimap = new Minimap(board);
    }

    /** {@return the small picture of the whole in the corner} */
    public Minimap minimap() {
        return minimap;
    }

    /** Draws something above all nodes from now on, or nothing. */
    public void setOverlay(@Nullable Overlay overlay) {
        this.overlay = overlay;
        canvas.redraw();
    }

    /** Paints one frame. */
    public void paint(GC gc) {
        View view = board.view();
        Rectangle area = canvas.getClientArea();
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(look.color(Role.CANVAS));
        gc.fillRectangle(area);
        grid(gc, view, area);
        images.begin();
        pictures.begin();
        Bounds visible =
                view.toCanvas(new Bounds(area.x, area.y, area.width, area.height)).expanded(MARGIN);
        for (FrameFigure frame : board.frames()) {
            if (frame.box().intersects(visible)) {
                FramePainter.paint(frame, gc, view, look);
            }
        }
        for (WireFigure wire : board.wires()) {
            Spline curve = wire.curve();
            if (curve != null && curve.bounds().intersects(visible)) {
                wire(wire, curve, gc, view);
            }
        }
        boolean moving = nodes(gc, view, visible);
        traces(gc, view, visible);
        pictures.end();
        if (board.nodes().isEmpty() && board.frames().isEmpty()) {
            EmptyHint.paint(gc, area, look);
        }
        minimap.paint(gc, area, look);
        if (overlay != null) {
            overlay.paint(gc, view, look);
        }
        if (images.isBehind()) {
            canvas.getDisplay().asyncExec(again);
        } else if (moving && !look.reduceMotion()) {
            canvas.getDisplay().timerExec(ANIMATION_MILLIS, again);
        }
    }

    private boolean nodes(GC gc, View view, Bounds visible) {
        NodePainter painter = new NodePainter(gc, view, look, images, pictures);
        List<NodeFigure> above = new ArrayList<>();
        boolean moving = false;
        for (NodeFigure node : board.nodes()) {
            if (node.box().intersects(visible)) {
                moving |= node.state() instanceof NodeState.Running;
                if (node.litPort() == null) {
                    painter.paint(node);
                } else {
                    above.add(node);
                }
            }
        }
        above.forEach(painter::paint);
        return moving;
    }

    private void again() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void grid(GC gc, View view, Rectangle area) {
        double spacing = Grid.spacing(view.zoom());
        float step = (float) (spacing * view.zoom());
        float dot = 2;
        double left = Math.floor(view.toCanvasX(area.x) / spacing) * spacing;
        double top = Math.floor(view.toCanvasY(area.y) / spacing) * spacing;
        int from = (int) Math.floor(view.toScreenX(left));
        gc.setForeground(look.color(Role.CANVAS_GRID));
        gc.setAlpha((int) (255 * Grid.strength(view.zoom())));
        // A dashed line is a row of dots: one call instead of hundreds.
        gc.setLineAttributes(
                new LineAttributes(
                        dot,
                        SWT.CAP_FLAT,
                        SWT.JOIN_MITER,
                        SWT.LINE_CUSTOM,
                        new float[] {dot, step - dot},
                        (float) (from - view.toScreenX(left)),
                        10));
        for (double y = view.toScreenY(top); y < area.y + area.height; y += step) {
            int row = (int) Math.round(y);
            gc.drawLine(from, row, area.x + area.width, row);
        }
        gc.setLineAttributes(new LineAttributes(1));
        gc.setAlpha(255);
    }

    private void wire(WireFigure wire, Spline curve, GC gc, View view) {
        gc.setAlpha(wire.isDimmed() ? 80 : 255);
        gc.setForeground(color(wire));
        gc.setLineAttributes(stroke(view, wire.isTraced() ? 2.8 : 2));
        draw(gc, view, curve);
        gc.setAlpha(255);
    }

    private Color color(WireFigure wire) {
        if (wire.isSelected()) {
            return look.color(Role.ACCENT);
        }
        return wire.isTraced() ? look.mix(Role.WIRE, Role.ACCENT, 60) : look.color(Role.WIRE);
    }

    /** Wires somebody looks at shine through the nodes that stand in their way, dashed. */
    private void traces(GC gc, View view, Bounds visible) {
        for (WireFigure wire : board.wires()) {
            Spline curve = wire.curve();
            if (wire.isTraced()
                    && !wire.isDimmed()
                    && curve != null
                    && curve.bounds().intersects(visible)) {
                LineAttributes dashes = stroke(view, 2);
                dashes.style = SWT.LINE_CUSTOM;
                dashes.cap = SWT.CAP_FLAT;
                dashes.dash = new float[] {5, 5};
                gc.setAlpha(TRACE_ALPHA);
                gc.setForeground(color(wire));
                gc.setLineAttributes(dashes);
                draw(gc, view, curve);
            }
        }
        gc.setAlpha(255);
        gc.setLineAttributes(new LineAttributes(1));
    }

    /** Draws a curve given in canvas units, {@code width} of them thick. */
    public static void curve(GC gc, View view, Spline curve, double width) {
        gc.setLineAttributes(stroke(view, width));
        draw(gc, view, curve);
    }

    private static LineAttributes stroke(View view, double width) {
        return new LineAttributes(
                (float) Math.max(1, width * view.zoom()), SWT.CAP_ROUND, SWT.JOIN_ROUND);
    }

    private static void draw(GC gc, View view, Spline curve) {
        Path path = new Path(gc.getDevice());
        try {
            path.moveTo(x(view, curve.x0()), y(view, curve.y0()));
            path.cubicTo(
                    x(view, curve.x1()),
                    y(view, curve.y1()),
                    x(view, curve.x2()),
                    y(view, curve.y2()),
                    x(view, curve.x3()),
                    y(view, curve.y3()));
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    private static float x(View view, double x) {
        return (float) view.toScreenX(x);
    }

    private static float y(View view, double y) {
        return (float) view.toScreenY(y);
    }

    /** Draws everything anew, as after a change of the theme. */
    public void refresh() {
        images.clear();
        canvas.redraw();
    }

    /** Forgets what belonged to nodes that are gone. */
    public void nodesChanged() {
        images.keep(new HashSet<>(board.nodes()));
    }

    /** Frees what it holds. */
    public void dispose() {
        images.clear();
    }
}
