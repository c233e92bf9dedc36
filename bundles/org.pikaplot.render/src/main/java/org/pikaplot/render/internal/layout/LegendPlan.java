package org.pikaplot.render.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;
import org.pikaplot.plot.ValueText;
import org.pikaplot.render.PlacedBox;
import org.pikaplot.render.PlacedLegendEntry;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.PlacedText.Anchor;
import org.pikaplot.render.internal.text.Typeface;

/**
 * The legend: one row above the plot when it fits there, else a column at the right; also the scale
 * of densities.
 */
final class LegendPlan {
    /** Side of a colour swatch, gap to its text, gap to the next entry, at 96 DPI. */
    private static final double SWATCH = 10;

    private static final double GAP = 6;
    private static final double NEXT = 16;
    private static final double RAMP_WIDTH = 96;

    private final Scene.Legend legend;
    private final double scale;
    private final double size;
    private final @Nullable String rampEnd;
    private final List<PlacedLegendEntry> entries = new ArrayList<>();
    private final List<PlacedText> texts = new ArrayList<>();
    private @Nullable PlacedBox ramp;

    LegendPlan(Scene scene, double scale, double size) {
        this.legend = scene.legend();
        this.scale = scale;
        this.size = size;
        this.rampEnd = largestCount(scene);
    }

    private static @Nullable String largestCount(Scene scene) {
        int largest = 0;
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Raster raster) {
                for (int count : raster.counts()) {
                    largest = Math.max(largest, count);
                }
            }
        }
        return largest == 0 ? null : ValueText.count(largest) + (largest == 1 ? " row" : " rows");
    }

    boolean isEmpty() {
        return legend.entries().isEmpty() && rampEnd == null;
    }

    List<PlacedLegendEntry> entries() {
        return entries;
    }

    List<PlacedText> texts() {
        return texts;
    }

    Optional<PlacedBox> ramp() {
        return Optional.ofNullable(ramp);
    }

    /** {@return how wide a single row would be, in final pixels} */
    double rowWidth() {
        double width = 0;
        for (Scene.Legend.Entry entry : legend.entries()) {
            width += (SWATCH + GAP + NEXT) * scale + textWidth(entry.label());
        }
        if (rampEnd != null) {
            width += (RAMP_WIDTH + 2 * GAP + NEXT) * scale + textWidth("1") + textWidth(rampEnd);
        }
        return width - NEXT * scale;
    }

    /** Places a single row that ends at {@code right}, its text on a base line. */
    void placeRow(double right, double baseline) {
        double x = right - rowWidth();
        if (rampEnd != null) {
            x = placeRamp(x, baseline) + NEXT * scale;
        }
        for (Scene.Legend.Entry entry : legend.entries()) {
            double width = place(entry, entry.label(), x, baseline);
            x += width + NEXT * scale;
        }
    }

    /** {@return how wide a column is, in final pixels} {@code most} is the widest allowed. */
    double columnWidth(double most) {
        double width = textWidth(legend.title());
        for (Scene.Legend.Entry entry : legend.entries()) {
            width = Math.max(width, (SWATCH + GAP) * scale + textWidth(entry.label()));
        }
        if (rampEnd != null) {
            width =
                    Math.max(
                            width,
                            (RAMP_WIDTH + 2 * GAP) * scale + textWidth("1") + textWidth(rampEnd));
        }
        return Math.min(width, most);
    }

    /** Places a column; entries without room are counted in its last line. */
    void placeColumn(double x, double top, double width, double bottom) {
        double line = size * 1.6;
        double y = top + size;
        if (rampEnd != null) {
            placeRamp(x, y);
            y += line;
        }
        if (!legend.title().isEmpty() && !legend.entries().isEmpty()) {
            texts.add(text(Typeface.REGULAR.fit(legend.title(), size, width), x, y, Anchor.START));
            y += line;
        }
        int room = (int) Math.max(0, Math.floor((bottom - y) / line) + 1);
        int all = legend.entries().size();
        int shown = all <= room ? all : Math.max(0, room - 1);
        for (Scene.Legend.Entry entry : legend.entries().subList(0, shown)) {
            place(
                    entry,
                    Typeface.REGULAR.fit(entry.label(), size, width - (SWATCH + GAP) * scale),
                    x,
                    y);
            y += line;
        }
        if (shown < all && room > 0) {
            texts.add(text("and %d more".formatted(all - shown), x, y, Anchor.START));
        }
    }

    private double place(Scene.Legend.Entry entry, String label, double x, double baseline) {
        double textX = x + (SWATCH + GAP) * scale;
        double width = (SWATCH + GAP) * scale + textWidth(label);
        entries.add(
                new PlacedLegendEntry(
                        entry, new PlacedBox(x, baseline - size, width, size * Typeface.LINE)));
        texts.add(
                new PlacedText(
                        label,
                        textX,
                        baseline,
                        Anchor.START,
                        0,
                        size,
                        false,
                        ColorRole.Fixed.FOREGROUND));
        return width;
    }

    private double placeRamp(double x, double baseline) {
        String end = rampEnd == null ? "" : rampEnd;
        texts.add(text("1", x, baseline, Anchor.START));
        double left = x + textWidth("1") + GAP * scale;
        ramp =
                new PlacedBox(
                        left,
                        baseline - size * Typeface.CAPITALS,
                        RAMP_WIDTH * scale,
                        size * Typeface.CAPITALS);
        double right = left + (RAMP_WIDTH + GAP) * scale;
        texts.add(text(end, right, baseline, Anchor.START));
        return right + textWidth(end);
    }

    private PlacedText text(String text, double x, double y, Anchor anchor) {
        return new PlacedText(text, x, y, anchor, 0, size, false, ColorRole.Fixed.MUTED);
    }

    private double textWidth(String text) {
        return Typeface.REGULAR.width(text, size);
    }

    /** {@return the box of an entry's swatch} */
    static PlacedBox swatch(PlacedBox entry, double scale) {
        double side = SWATCH * scale;
        double size = entry.height() / Typeface.LINE;
        double middle = entry.y() + size * (1 - Typeface.CAPITALS / 2);
        return new PlacedBox(entry.x(), middle - side / 2, side, side);
    }
}
