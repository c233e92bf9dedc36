package org.pikaplot.plot.ui.internal.part;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.pikaplot.plot.Readout;
import org.pikaplot.plot.ui.internal.surface.PlotSurface.Overlay;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PlotFonts;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/** Paints what lies above a plot: the card with values, the box of a zoom. */
final class OverlayPictures {
    private static final double FONT_PX = 12;
    private static final int MARGIN_PX = 8;
    private static final int DISTANCE_PX = 12;

    private OverlayPictures() {}

    /** {@return a card beside the mark that was read, inside the picture} */
    static Overlay card(Readout readout, PlotLayout layout, UiTheme theme) {
        PictureSettings settings = layout.settings();
        double scale = settings.scale();
        int margin = (int) Math.round(MARGIN_PX * scale);
        var probe = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE).createGraphics();
        probe.setFont(PlotFonts.regular(FONT_PX * scale));
        FontMetrics metrics = probe.getFontMetrics();
        List<String> lines = readout.lines();
        int textWidth = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
        probe.dispose();
        int width = textWidth + 2 * margin;
        int height = lines.size() * metrics.getHeight() + 2 * margin;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int radius = (int) Math.round(8 * scale);
        graphics.setColor(awt(theme, Role.NODE, 240));
        graphics.fillRoundRect(0, 0, width - 1, height - 1, radius, radius);
        graphics.setColor(awt(theme, Role.NODE_BORDER, 255));
        graphics.drawRoundRect(0, 0, width - 1, height - 1, radius, radius);
        graphics.setFont(PlotFonts.regular(FONT_PX * scale));
        graphics.setColor(awt(theme, Role.TEXT, 255));
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(
                    lines.get(i), margin, margin + metrics.getAscent() + i * metrics.getHeight());
        }
        graphics.dispose();
        int distance = (int) Math.round(DISTANCE_PX * scale);
        int x = place(layout.screenXFromData(readout.x()), width, distance, settings.widthPx());
        int y = place(layout.screenYFromData(readout.y()), height, distance, settings.heightPx());
        return new Overlay(image, x, y, width, height);
    }

    /** After the mark where there is room, else before it, always inside. */
    private static int place(double mark, int size, int distance, int limit) {
        double after = mark + distance;
        double chosen = after + size <= limit ? after : mark - distance - size;
        return (int) Math.clamp(chosen, 0, Math.max(0, limit - size));
    }

    /** {@return a translucent box} */
    static Overlay rubberBand(int x, int y, int width, int height, UiTheme theme) {
        var pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = pixel.createGraphics();
        graphics.setColor(awt(theme, Role.ACCENT, 64));
        graphics.fillRect(0, 0, 1, 1);
        graphics.dispose();
        return new Overlay(pixel, x, y, width, height);
    }

    private static Color awt(UiTheme theme, Role role, int alpha) {
        RGB rgb = theme.color(role).getRGB();
        return new Color(rgb.red, rgb.green, rgb.blue, alpha);
    }
}
