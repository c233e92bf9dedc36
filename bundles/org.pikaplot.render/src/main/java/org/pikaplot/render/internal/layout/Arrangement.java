package org.pikaplot.render.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.AxisRanges;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PlacedBox;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.PlacedText.Anchor;
import org.pikaplot.render.PlacedTick;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.internal.text.Typeface;

/**
 * Gives every part its place, from the outside to the inside: title, legend and y label above;
 * badge and x label below; tick labels; the plot takes what is left. In small pictures the legend
 * goes first, then axis labels, badge, title, tick labels. Used once.
 */
public final class Arrangement {
    /** Length of a tick mark and gap between it and its label, at 96 DPI. */
    private static final double TICK = 4;

    private static final double TICK_GAP = 4;

    private final Scene scene;
    private final PictureSettings settings;
    private final Roominess room;
    private final double scale;
    private final List<PlacedText> texts = new ArrayList<>();
    private final LegendPlan legend;
    private double left;
    private double top;
    private double right;
    private double bottom;
    private @Nullable PlacedBox title;
    private @Nullable PlacedBox badge;

    /** Starts with the whole picture. */
    public Arrangement(Scene scene, PictureSettings settings) {
        this.scene = scene;
        this.settings = settings;
        this.room = Roominess.of(settings);
        this.scale = settings.scale();
        this.legend = new LegendPlan(scene, scale, room.labelSize * scale);
        double margin = room.margin * scale;
        left = margin;
        top = margin;
        right = settings.widthPx() - margin;
        bottom = settings.heightPx() - margin;
    }

    /** {@return the length of tick marks at 96 DPI} */
    public static double tickLength() {
        return TICK;
    }

    /** {@return the box of the swatch inside the box of a legend entry} */
    public static PlacedBox swatch(PlacedBox entry, double scale) {
        return LegendPlan.swatch(entry, scale);
    }

    /** {@return the finished layout} */
    public PlotLayout layout() {
        if (room == Roominess.TINY) {
            return finish(List.of(), List.of());
        }
        placeTitle();
        placeHead();
        double rowBottom = bottom;
        double footTop = placeFoot();
        return placeAxes(footTop, rowBottom);
    }

    private void placeTitle() {
        double size = room.titleSize * scale;
        boolean fits = room == Roominess.FULL || settings.heightPx() / scale >= 130;
        if (!scene.title().isEmpty() && fits) {
            String text = Typeface.SEMIBOLD.fit(scene.title(), size, right - left);
            texts.add(
                    new PlacedText(
                            text,
                            left,
                            top + size * 0.85,
                            Anchor.START,
                            0,
                            size,
                            true,
                            ColorRole.Fixed.FOREGROUND));
            title =
                    new PlacedBox(
                            left, top, Typeface.SEMIBOLD.width(text, size), size * Typeface.LINE);
            top += size * Typeface.LINE + (room == Roominess.FULL ? 6 : 2) * scale;
        }
    }

    /**
     * The row of the y label and, if it fits there, the legend; else the legend becomes a column.
     */
    private void placeHead() {
        double size = room.labelSize * scale;
        double labelWidth = 0;
        boolean labelled = room.hasAxisLabels() && !scene.y().label().isEmpty();
        if (labelled) {
            String text = Typeface.REGULAR.fit(scene.y().label(), size, (right - left) * 0.6);
            texts.add(
                    new PlacedText(
                            text,
                            left,
                            top + size,
                            Anchor.START,
                            0,
                            size,
                            false,
                            ColorRole.Fixed.FOREGROUND));
            labelWidth = Typeface.REGULAR.width(text, size);
        }
        boolean wanted = room.hasLegend() && !legend.isEmpty();
        boolean inRow = wanted && legend.rowWidth() <= right - left - labelWidth - 24 * scale;
        if (inRow) {
            legend.placeRow(right, top + size);
        }
        if (labelled || inRow) {
            top += size * Typeface.LINE + 9 * scale;
        } else {
            // Half of the uppermost tick label stands above the plot.
            top += room.tickSize * scale * 0.5;
        }
        if (wanted && !inRow && settings.widthPx() / scale >= 400) {
            double width = legend.columnWidth((right - left) * 0.28);
            legend.placeColumn(right - width, top, width, bottom - 40 * scale);
            right -= width + 20 * scale;
        }
    }

    /**
     * Places the badge at the bottom right. {@return the y of the upper edge of the rows at the
     * bottom}
     */
    private double placeFoot() {
        double size = room.badgeSize * scale;
        double edge = settings.widthPx() - room.margin * scale;
        boolean roomForBadge = room == Roominess.FULL || settings.heightPx() / scale >= 120;
        double footTop = bottom;
        if (!scene.badge().isEmpty() && roomForBadge) {
            List<String> lines =
                    wrapped(scene.badge(), size, edge - left, room == Roominess.FULL ? 3 : 1);
            double widest = 0;
            for (int i = 0; i < lines.size(); i++) {
                double baseline =
                        bottom - (lines.size() - 1 - i) * size * Typeface.LINE - size * 0.2;
                texts.add(
                        new PlacedText(
                                lines.get(i),
                                edge,
                                baseline,
                                Anchor.END,
                                0,
                                size,
                                false,
                                ColorRole.Fixed.MUTED));
                widest = Math.max(widest, Typeface.REGULAR.width(lines.get(i), size));
            }
            double height = lines.size() * size * Typeface.LINE;
            badge = new PlacedBox(edge - widest, bottom - height, widest, height);
            footTop = bottom - height;
        }
        return footTop;
    }

    /**
     * Lines of a badge: broken between its parts first, shortened where even a part alone is too
     * wide.
     */
    private static List<String> wrapped(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split(" · ")) {
            String joined = lines.isEmpty() ? part : lines.getLast() + " · " + part;
            if (!lines.isEmpty()
                    && (Typeface.REGULAR.width(joined, size) <= width || lines.size() == most)) {
                lines.set(lines.size() - 1, joined);
            } else {
                lines.add(part);
            }
        }
        return lines.stream().map(line -> Typeface.REGULAR.fit(line, size, width)).toList();
    }

    private PlotLayout placeAxes(double footTop, double rowBottom) {
        double labelSize = room.labelSize * scale;
        double labelHeight = labelSize * Typeface.LINE;
        boolean labelled = room.hasAxisLabels() && !scene.x().label().isEmpty();
        String label =
                labelled ? Typeface.REGULAR.fit(scene.x().label(), labelSize, right - left) : "";
        double labelWidth = Typeface.REGULAR.width(label, labelSize);
        double middle = (left + 40 * scale + right) / 2;
        boolean shared =
                badge != null
                        && labelled
                        && badge.height() < labelHeight * 1.2
                        && middle + labelWidth / 2 + 16 * scale < badge.x();
        double labelBottom = shared ? rowBottom : footTop - (badge == null ? 0 : 2 * scale);
        double ticksBottom = labelled ? labelBottom - labelHeight - 2 * scale : labelBottom;

        double offset = (TICK + TICK_GAP) * scale;
        var column = new TickColumn(scene.y(), room, scale, settings.widthPx() * 0.3);
        double oneLine = room.tickSize * scale * Typeface.LINE;
        List<PlacedTick> yTicks = column.ticks(top, ticksBottom - oneLine - offset - top);
        double plotLeft = Math.round(left + column.width(yTicks) + TICK_GAP * scale);
        double plotRight = Math.max(plotLeft + 1, Math.round(right));
        var row =
                new TickRow(
                        scene.x(), room, scale, plotLeft, plotRight - plotLeft, settings.widthPx());
        row.choose(Math.max(oneLine * 2, settings.heightPx() * 0.32));
        double plotBottom =
                Math.round(ticksBottom - row.height() - offset + TICK_GAP * scale * 0.5);
        double plotTop = Math.min(Math.round(top), plotBottom - 1);
        yTicks = column.ticks(plotTop, plotBottom - plotTop);

        if (!blank(scene.x())) {
            texts.addAll(row.texts(plotBottom + offset));
        }
        if (!blank(scene.y())) {
            texts.addAll(column.texts(yTicks, plotLeft - TICK_GAP * scale * 1.5));
        }
        if (labelled) {
            double center = (plotLeft + plotRight) / 2;
            double most =
                    shared && badge != null
                            ? badge.x() - 16 * scale - labelWidth / 2
                            : Double.MAX_VALUE;
            texts.add(
                    new PlacedText(
                            label,
                            Math.min(center, most),
                            labelBottom - labelSize * 0.3,
                            Anchor.MIDDLE,
                            0,
                            labelSize,
                            false,
                            ColorRole.Fixed.FOREGROUND));
        }
        left = plotLeft;
        right = plotRight;
        top = plotTop;
        bottom = plotBottom;
        placeMessage();
        return finish(
                blank(scene.x()) ? List.of() : row.ticks(), blank(scene.y()) ? List.of() : yTicks);
    }

    /** Whether an axis shows no data at all: numbers along it would mean nothing. */
    private boolean blank(Axis axis) {
        return scene.marks().isEmpty() && axis.range().equals(AxisRanges.UNIT);
    }

    private void placeMessage() {
        double size = room.labelSize * scale * 1.1;
        if (!scene.message().isEmpty()) {
            List<String> lines = new ArrayList<>();
            for (String word : scene.message().split(" ")) {
                String joined = lines.isEmpty() ? word : lines.getLast() + " " + word;
                if (lines.isEmpty()
                        || Typeface.REGULAR.width(joined, size) > (right - left) * 0.9) {
                    lines.add(word);
                } else {
                    lines.set(lines.size() - 1, joined);
                }
            }
            double y = (top + bottom) / 2 - (lines.size() - 1) * size * 0.7 + size * 0.35;
            for (String line : lines) {
                texts.add(
                        new PlacedText(
                                Typeface.REGULAR.fit(line, size, right - left),
                                (left + right) / 2,
                                y,
                                Anchor.MIDDLE,
                                0,
                                size,
                                false,
                                ColorRole.Fixed.MUTED));
                y += size * 1.4;
            }
        }
    }

    private PlotLayout finish(List<PlacedTick> xTicks, List<PlacedTick> yTicks) {
        texts.addAll(legend.texts());
        double x = Math.round(left);
        double y = Math.round(top);
        return new PlotLayout(
                scene,
                settings,
                x,
                y,
                Math.max(1, Math.round(right) - x),
                Math.max(1, Math.round(bottom) - y),
                xTicks,
                yTicks,
                texts,
                legend.entries(),
                legend.ramp(),
                Optional.ofNullable(title),
                Optional.ofNullable(badge));
    }
}
