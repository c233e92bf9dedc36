package org.pikaplot.canvas.ui.internal.figures;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.View;
import org.pikaplot.ui.UiTheme.Role;

/** Paints a frame: a tinted ground with a title. */
final class FramePainter {
    private FramePainter() {}

    static void paint(FrameFigure figure, GC gc, View view, Look look) {
        Bounds at = view.toScreen(figure.box());
        Role ink = Look.role(figure.frame().getColour(), Role.TEXT_MUTED);
        int x = (int) Math.round(at.x());
        int y = (int) Math.round(at.y());
        int width = (int) Math.round(at.width());
        int height = (int) Math.round(at.height());
        int arc = (int) Math.round(2 * 10 * view.zoom());
        gc.setBackground(look.color(ink));
        gc.setAlpha(look.isDark() ? 22 : 16);
        gc.fillRoundRectangle(x, y, width, height, arc, arc);
        gc.setAlpha(figure.isSelected() ? 255 : 110);
        gc.setForeground(figure.isSelected() ? look.color(Role.ACCENT) : look.color(ink));
        gc.setLineAttributes(new LineAttributes(figure.isSelected() ? 2f : 1f));
        gc.drawRoundRectangle(x, y, width - 1, height - 1, arc, arc);
        gc.setAlpha(255);
        if (!figure.frame().getTitle().isEmpty()) {
            double zoom = Math.max(view.zoom(), 0.6);
            try (Pen pen = new Pen(gc, look, zoom, x, y)) {
                pen.text(
                        figure.frame().getTitle(),
                        look.nameFont(),
                        look.color(ink),
                        12,
                        6,
                        at.width() / zoom - 24);
            }
        }
    }
}
