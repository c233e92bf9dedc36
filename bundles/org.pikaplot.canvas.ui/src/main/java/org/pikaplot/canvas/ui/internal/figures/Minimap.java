package org.pikaplot.canvas.ui.internal.figures;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.View;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.CanvasPoint;

/** The whole canvas, small, in the corner; there only while not all of it is in view. */
public final class Minimap {
    private static final int WIDTH = 168;
    private static final int HEIGHT = 112;
    private static final int GAP = 12;
    private static final int PAD = 8;
    private static final int LEAST_ROOM = 420;

    private final BoardFigure board;
    private Optional<Scale> shown = Optional.empty();

    /**
     * How the small picture maps to the canvas.
     *
     * @param zoom pixels per canvas unit, far below what a view allows
     */
    private record Scale(double zoom, Bounds whole, Rectangle at) {
        double left() {
            return at.x + (at.width - whole.width() * zoom) / 2;
        }

        double top() {
            return at.y + (at.height - whole.height() * zoom) / 2;
        }

        Rectangle of(Bounds box) {
            return new Rectangle(
                    (int) Math.round(left() + (box.x() - whole.x()) * zoom),
                    (int) Math.round(top() + (box.y() - whole.y()) * zoom),
                    Math.max(2, (int) Math.round(box.width() * zoom)),
                    Math.max(2, (int) Math.round(box.height() * zoom)));
        }

        CanvasPoint canvasPoint(int px, int py) {
            return new CanvasPoint(
                    whole.x() + (px - left()) / zoom, whole.y() + (py - top()) / zoom);
        }
    }

    Minimap(BoardFigure board) {
        this.board = board;
    }

    /** {@return whether a pixel is on it} */
    public boolean contains(int px, int py) {
        return shown.filter(map -> map.at.contains(px, py)).isPresent();
    }

    /** {@return the canvas point under a pixel of it; empty when it is not shown} */
    public Optional<CanvasPoint> canvasPoint(int px, int py) {
        return shown.map(map -> map.canvasPoint(px, py));
    }

    void paint(GC gc, Rectangle area, Look look) {
        View view = board.view();
        Bounds seen = view.toCanvas(new Bounds(area.x, area.y, area.width, area.height));
        Optional<Bounds> extent = board.extent();
        shown = Optional.empty();
        if (extent.isEmpty()
                || seen.contains(extent.get())
                || area.width < LEAST_ROOM
                || area.height < LEAST_ROOM * 2 / 3) {
            return;
        }
        Rectangle at =
                new Rectangle(
                        area.x + area.width - WIDTH - GAP,
                        area.y + area.height - HEIGHT - GAP,
                        WIDTH,
                        HEIGHT);
        Bounds whole = extent.get().union(seen);
        double zoom =
                Math.min((WIDTH - 2 * PAD) / whole.width(), (HEIGHT - 2 * PAD) / whole.height());
        Scale scale = new Scale(zoom, whole, at);
        gc.setBackground(look.color(Role.SURFACE));
        gc.setAlpha(230);
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 12, 12);
        gc.setAlpha(255);
        gc.setForeground(look.color(Role.NODE_BORDER));
        gc.setLineAttributes(new LineAttributes(1));
        gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, 12, 12);
        gc.setAntialias(SWT.OFF);
        for (NodeFigure node : board.nodes()) {
            gc.setBackground(
                    look.mix(
                            Role.SURFACE,
                            node.isSelected() ? Role.ACCENT : look.role(node.kind()),
                            70));
            gc.fillRectangle(scale.of(node.box()));
        }
        gc.setAntialias(SWT.ON);
        Rectangle window = scale.of(seen);
        gc.setForeground(look.color(Role.ACCENT));
        gc.setLineAttributes(new LineAttributes(1.5f));
        gc.drawRoundRectangle(window.x, window.y, window.width - 1, window.height - 1, 4, 4);
        shown = Optional.of(scale);
    }
}
