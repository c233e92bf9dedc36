package org.pikaplot.canvas.ui.internal.figures;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.pikaplot.ui.UiTheme.Role;

/** A few words beside the mouse, as long as they matter. */
public final class Tip {
    private static final int WIDEST = 320;
    private static final int PAD = 10;
    private static final int AWAY = 18;

    private Tip() {}

    /** Draws it near a pixel, inside the canvas. */
    public static void paint(GC gc, Look look, String text, int px, int py, Canvas canvas) {
        gc.setFont(look.bodyFont());
        List<String> lines = WrappedText.wrap(text, WIDEST, 6, word -> gc.stringExtent(word).x);
        int line = gc.getFontMetrics().getHeight() + 2;
        int width = lines.stream().mapToInt(it -> gc.stringExtent(it).x).max().orElse(0) + 2 * PAD;
        int height = lines.size() * line + 2 * PAD - 4;
        Rectangle area = canvas.getClientArea();
        int x = Math.max(4, Math.min(px + AWAY, area.width - width - 4));
        int y = py + AWAY + height > area.height ? py - AWAY - height : py + AWAY;
        gc.setBackground(look.color(Role.SURFACE));
        gc.fillRoundRectangle(x, y, width, height, 12, 12);
        gc.setForeground(look.color(Role.ERROR));
        gc.setLineAttributes(new LineAttributes(1));
        gc.drawRoundRectangle(x, y, width - 1, height - 1, 12, 12);
        gc.setForeground(look.color(Role.TEXT));
        for (int i = 0; i < lines.size(); i++) {
            gc.drawString(lines.get(i), x + PAD, y + PAD - 2 + i * line, true);
        }
    }
}
