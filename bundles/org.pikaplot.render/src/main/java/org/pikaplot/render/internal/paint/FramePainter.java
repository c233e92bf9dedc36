package org.pikaplot.render.internal.paint;

import org.pikaplot.plot.Axis;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PlacedBox;
import org.pikaplot.render.PlacedLegendEntry;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.PlacedTick;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.Theme;
import org.pikaplot.render.internal.layout.Arrangement;

/** Draws everything but the marks: background, grid, axes, ticks, texts, legend. */
public final class FramePainter {
    private static final int RAMP_STEPS = 48;

    private final Surface surface;
    private final PlotLayout layout;
    private final Theme theme;
    private final double hairline;

    private FramePainter(Surface surface, PlotLayout layout) {
        this.surface = surface;
        this.layout = layout;
        this.theme = layout.settings().theme();
        this.hairline = Math.max(1, Math.round(layout.settings().scale()));
    }

    /** Draws the frame of a picture. */
    public static void paint(Surface surface, PlotLayout layout) {
        new FramePainter(surface, layout).paint();
    }

    private void paint() {
        if (!layout.settings().transparent()) {
            surface.rect(
                    0,
                    0,
                    layout.settings().widthPx(),
                    layout.settings().heightPx(),
                    theme.color(ColorRole.Fixed.BACKGROUND));
        }
        paintGrid();
        paintAxes();
        for (PlacedLegendEntry entry : layout.legend()) {
            PlacedBox swatch = Arrangement.swatch(entry.box(), layout.settings().scale());
            double[] center = {swatch.x() + swatch.width() / 2, swatch.y() + swatch.height() / 2};
            surface.discs(center, 1, swatch.width(), theme.color(entry.entry().color()));
        }
        layout.ramp().ifPresent(this::paintRamp);
        for (PlacedText text : layout.texts()) {
            surface.text(text, theme.color(text.color()));
        }
    }

    private void paintGrid() {
        Scene scene = layout.scene();
        var grid = theme.color(ColorRole.Fixed.GRID);
        if (scene.y().scale() != Axis.Scale.BAND) {
            for (PlacedTick tick : layout.yTicks()) {
                if (!tick.label().isEmpty()) {
                    horizontal(
                            tick.place(), layout.plotX(), layout.plotWidth(), ColorRole.Fixed.GRID);
                }
            }
        }
        boolean bars = scene.y().scale() == Axis.Scale.BAND && scene.x().scale() != Axis.Scale.BAND;
        boolean scattered =
                scene.marks().stream()
                        .anyMatch(
                                mark -> mark instanceof Mark.Points || mark instanceof Mark.Raster);
        if (bars || (scattered && scene.x().scale() != Axis.Scale.BAND)) {
            for (PlacedTick tick : layout.xTicks()) {
                if (tick.label().isEmpty() && scene.x().scale() == Axis.Scale.LOG) {
                    continue;
                }
                double x = snapped(tick.place());
                surface.rect(x, layout.plotY(), hairline, layout.plotHeight(), grid);
            }
        }
        if (scene.y().scale() == Axis.Scale.LINEAR
                && scene.y().range().min() < 0
                && scene.y().range().max() > 0) {
            horizontal(
                    layout.screenYFromData(0),
                    layout.plotX(),
                    layout.plotWidth(),
                    ColorRole.Fixed.AXIS);
        }
    }

    private void paintAxes() {
        Scene scene = layout.scene();
        var axis = theme.color(ColorRole.Fixed.AXIS);
        double bottom = layout.plotY() + layout.plotHeight();
        double tickLength = Math.round(Arrangement.tickLength() * layout.settings().scale());
        if (scene.y().scale() == Axis.Scale.BAND && scene.x().scale() != Axis.Scale.BAND) {
            surface.rect(
                    layout.plotX() - hairline, layout.plotY(), hairline, layout.plotHeight(), axis);
            return;
        }
        surface.rect(layout.plotX(), bottom, layout.plotWidth(), hairline, axis);
        if (scene.x().scale() != Axis.Scale.BAND) {
            for (PlacedTick tick : layout.xTicks()) {
                double length = tick.label().isEmpty() ? Math.ceil(tickLength / 2) : tickLength;
                surface.rect(snapped(tick.place()), bottom, hairline, length, axis);
            }
        }
    }

    private void paintRamp(PlacedBox box) {
        double step = box.width() / RAMP_STEPS;
        for (int i = 0; i < RAMP_STEPS; i++) {
            double left = Math.round(box.x() + i * step);
            double right = Math.round(box.x() + (i + 1) * step);
            surface.rect(
                    left,
                    Math.round(box.y()),
                    right - left,
                    Math.round(box.height()),
                    theme.sequential(i / (RAMP_STEPS - 1.0)));
        }
    }

    private void horizontal(double y, double x, double width, ColorRole role) {
        double snapped = Math.min(snapped(y), layout.plotY() + layout.plotHeight());
        surface.rect(x, snapped, width, hairline, theme.color(role));
    }

    /** Hairlines cover whole pixels, or they would be grey and two pixels wide. */
    private double snapped(double place) {
        return Math.round(place - hairline / 2);
    }
}
