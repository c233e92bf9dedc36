package org.pikaplot.canvas.ui.internal.figures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.pikaplot.ui.UiTheme.Role;

/** What an empty canvas says. */
final class EmptyHint {
    private static final String FIRST = "Drop a file here";
    private static final String SECOND = "or choose File > Import Files… (Ctrl+I)";
    private static final String THIRD = "CSV, Parquet, JSON, Arrow, Excel, DuckDB";
    private static final double SCALE = 1.7;

    private EmptyHint() {}

    static void paint(GC gc, Rectangle area, Look look) {
        int width = Math.min(460, area.width - 40);
        int height = Math.min(190, area.height - 40);
        if (width < 200 || height < 110) {
            return;
        }
        int x = area.x + (area.width - width) / 2;
        int y = area.y + (area.height - height) / 2;
        gc.setForeground(look.color(Role.NODE_BORDER));
        gc.setLineAttributes(
                new LineAttributes(
                        1.5f,
                        SWT.CAP_ROUND,
                        SWT.JOIN_ROUND,
                        SWT.LINE_CUSTOM,
                        new float[] {7, 6},
                        0,
                        10));
        gc.drawRoundRectangle(x, y, width, height, 28, 28);
        double middle = x + width / 2.0;
        try (Pen large = new Pen(gc, look, SCALE, middle, y + height / 2.0 - 52)) {
            centred(large, FIRST, look.nameFont(), Role.TEXT, 0);
        }
        try (Pen pen = new Pen(gc, look, 1.1, middle, y + height / 2.0)) {
            centred(pen, SECOND, look.bodyFont(), Role.TEXT_MUTED, 0);
            centred(pen, THIRD, look.smallFont(), Role.TEXT_MUTED, 26);
        }
    }

    private static void centred(
            Pen pen, String text, org.eclipse.swt.graphics.Font font, Role role, double y) {
        int width = pen.width(text, font);
        pen.text(text, font, pen.color(role), -width / 2.0, y, width + 2.0);
    }
}
