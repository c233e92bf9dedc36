package org.pikaplot.render.internal.paint;

import java.awt.image.BufferedImage;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.Mark;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.PlacedText.Anchor;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.Rgba;
import org.pikaplot.render.Theme;

/** Draws marks inside the plotting rectangle. */
public final class MarkPainter {
    /** Size of text marks at 96 DPI. */
    private static final double TEXT_SIZE = 11;

    private final Surface surface;
    private final PlotLayout layout;
    private final Theme theme;
    private final double scale;

    private MarkPainter(Surface surface, PlotLayout layout) {
        this.surface = surface;
        this.layout = layout;
        this.theme = layout.settings().theme();
        this.scale = layout.settings().scale();
    }

    /** Draws all marks of a picture, in their order. */
    public static void paint(Surface surface, PlotLayout layout) {
        var painter = new MarkPainter(surface, layout);
        surface.clipped(
                layout.plotX(),
                layout.plotY(),
                layout.plotWidth(),
                layout.plotHeight(),
                () -> layout.scene().marks().forEach(painter::paint));
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Lines lines -> lines(lines);
            case Mark.Points points -> points(points);
            case Mark.Rects rects -> rects(rects);
            case Mark.Raster raster -> raster(raster);
            case Mark.Text text -> text(text);
        }
    }

    private void lines(Mark.Lines mark) {
        double reach = mark.widthPx() * scale + 2;
        var clipped =
                new ClippedLine(
                        layout.plotX() - reach,
                        layout.plotY() - reach,
                        layout.plotX() + layout.plotWidth() + reach,
                        layout.plotY() + layout.plotHeight() + reach);
        Projection across = Projection.across(layout);
        Projection upwards = Projection.upwards(layout);
        for (int i = 0; i < mark.x().length; i++) {
            clipped.add(across.pixel(mark.x()[i]), upwards.pixel(mark.y()[i]));
        }
        surface.polyline(
                clipped.points(),
                clipped.count(),
                mark.widthPx() * scale,
                theme.color(mark.color()));
    }

    private void points(Mark.Points mark) {
        double diameter = mark.sizePx() * scale;
        double[] centers = new double[2 * mark.x().length];
        int count = 0;
        Projection across = Projection.across(layout);
        Projection upwards = Projection.upwards(layout);
        for (int i = 0; i < mark.x().length; i++) {
            double x = across.pixel(mark.x()[i]);
            double y = upwards.pixel(mark.y()[i]);
            if (near(x, layout.plotX(), layout.plotWidth(), diameter)
                    && near(y, layout.plotY(), layout.plotHeight(), diameter)) {
                centers[2 * count] = x;
                centers[2 * count + 1] = y;
                count++;
            }
        }
        surface.discs(centers, count, diameter, theme.color(mark.color()).faded(mark.opacity()));
    }

    private static boolean near(double place, double start, double length, double reach) {
        return place >= start - reach && place <= start + length + reach;
    }

    private void rects(Mark.Rects mark) {
        boolean horizontal =
                layout.scene().y().scale() == Axis.Scale.BAND
                        && layout.scene().x().scale() != Axis.Scale.BAND;
        double[] boxes = new double[4 * mark.x0().length];
        int count = 0;
        for (int i = 0; i < mark.x0().length; i++) {
            double left = edge(inX(layout.screenXFromData(mark.x0()[i])), horizontal);
            double right = edge(inX(layout.screenXFromData(mark.x1()[i])), horizontal);
            double top = edge(inY(layout.screenYFromData(mark.y1()[i])), !horizontal);
            double bottom = edge(inY(layout.screenYFromData(mark.y0()[i])), !horizontal);
            double gapX = horizontal ? 0 : layout.rectGap(right - left);
            double gapY = horizontal ? layout.rectGap(bottom - top) : 0;
            double width = right - left - 2 * gapX;
            double height = bottom - top - 2 * gapY;
            if (width > 0 && height > 0) {
                boxes[4 * count] = left + gapX;
                boxes[4 * count + 1] = top + gapY;
                boxes[4 * count + 2] = width;
                boxes[4 * count + 3] = height;
                count++;
            }
        }
        surface.rects(boxes, count, theme.color(mark.color()).faded(mark.opacity()));
    }

    /**
     * Ends of bars lie on whole pixels, or the background would shine through between the parts of
     * a stack.
     */
    private static double edge(double place, boolean end) {
        return end ? Math.rint(place) : place;
    }

    private double inX(double x) {
        return Math.clamp(x, layout.plotX(), layout.plotX() + layout.plotWidth());
    }

    private double inY(double y) {
        return Math.clamp(y, layout.plotY(), layout.plotY() + layout.plotHeight());
    }

    private void raster(Mark.Raster mark) {
        var grid = new ResampledGrid(mark, layout);
        if (!grid.isEmpty()) {
            BufferedImage image = grid.image(theme);
            surface.image(image, grid.left(), grid.top(), image.getWidth(), image.getHeight());
        }
    }

    private void text(Mark.Text mark) {
        double x = layout.screenXFromData(mark.x());
        double y = layout.screenYFromData(mark.y());
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return;
        }
        double size = TEXT_SIZE * scale;
        Anchor anchor =
                mark.horizontal() < 0.25
                        ? Anchor.START
                        : mark.horizontal() > 0.75 ? Anchor.END : Anchor.MIDDLE;
        Rgba color = theme.color(mark.color());
        double baseline = y + mark.vertical() * size * 0.7;
        surface.text(
                new PlacedText(mark.text(), x, baseline, anchor, 0, size, false, mark.color()),
                color);
    }
}
