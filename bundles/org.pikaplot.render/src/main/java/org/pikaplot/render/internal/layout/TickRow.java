package org.pikaplot.render.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Scales;
import org.pikaplot.plot.Ticks;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.PlacedText.Anchor;
import org.pikaplot.render.PlacedTick;
import org.pikaplot.render.internal.text.Typeface;

/**
 * The tick labels below the plot: as many as stand side by side, or turned, shortened and thinned
 * names of categories.
 */
final class TickRow {
    private static final double TURN_DEGREES = -40;
    private static final double SHORT_LABEL = 44;

    private final Axis axis;
    private final Roominess room;
    private final double scale;
    private final double size;
    private final double start;
    private final double length;
    private final double pictureWidth;

    private final List<PlacedTick> ticks = new ArrayList<>();
    private boolean turned;
    private double height;

    TickRow(
            Axis axis,
            Roominess room,
            double scale,
            double start,
            double length,
            double pictureWidth) {
        this.axis = axis;
        this.room = room;
        this.scale = scale;
        this.size = room.tickSize * scale;
        this.start = start;
        this.length = length;
        this.pictureWidth = pictureWidth;
    }

    /** Chooses labels. {@code maxHeight} is what turned labels may take, in final pixels. */
    void choose(double maxHeight) {
        height = size * Typeface.LINE;
        if (axis.scale() == Axis.Scale.BAND) {
            chooseBands(maxHeight);
        } else {
            choosePositions();
        }
    }

    List<PlacedTick> ticks() {
        return ticks;
    }

    /** {@return pixels the labels need below the tick marks} */
    double height() {
        return height;
    }

    /** {@return the labels, given the y of the upper edge of the row} */
    List<PlacedText> texts(double top) {
        List<PlacedText> texts = new ArrayList<>();
        for (PlacedTick tick : ticks) {
            if (!tick.label().isEmpty()) {
                texts.add(
                        turned
                                ? text(
                                        tick.label(),
                                        tick.place() + size * 0.3,
                                        top + size * 0.75,
                                        Anchor.END,
                                        TURN_DEGREES)
                                : text(tick.label(), clamped(tick), top + size, Anchor.MIDDLE, 0));
            }
        }
        return texts;
    }

    private PlacedText text(String label, double x, double y, Anchor anchor, double degrees) {
        return new PlacedText(label, x, y, anchor, degrees, size, false, ColorRole.Fixed.MUTED);
    }

    private void choosePositions() {
        int wanted = Math.max(1, (int) (length / (size * 6.5)));
        for (; wanted >= 1; wanted--) {
            ticks.clear();
            for (Ticks.Tick tick : Ticks.of(axis, wanted)) {
                ticks.add(
                        new PlacedTick(
                                start + Scales.place(axis, tick.position()) * length,
                                tick.label()));
            }
            if (standApart()) {
                return;
            }
        }
        dropOverlapping();
    }

    /**
     * Whether no label touches its neighbour; the second of a time axis may give way to the longer
     * first one.
     */
    private boolean standApart() {
        if (axis.scale() == Axis.Scale.TIME
                && ticks.size() > 3
                && touches(ticks.get(0), ticks.get(1))) {
            ticks.set(1, new PlacedTick(ticks.get(1).place(), ""));
        }
        PlacedTick last = null;
        for (PlacedTick tick : ticks) {
            if (!tick.label().isEmpty()) {
                if (last != null && touches(last, tick)) {
                    return false;
                }
                last = tick;
            }
        }
        return true;
    }

    private void dropOverlapping() {
        PlacedTick last = null;
        for (int i = 0; i < ticks.size(); i++) {
            PlacedTick tick = ticks.get(i);
            if (last != null && touches(last, tick)) {
                ticks.set(i, new PlacedTick(tick.place(), ""));
            } else {
                last = tick;
            }
        }
    }

    private boolean touches(PlacedTick left, PlacedTick right) {
        return clamped(right) - width(right) / 2 - (clamped(left) + width(left) / 2) < size * 0.9;
    }

    /** Labels at the ends stay inside the picture. */
    private double clamped(PlacedTick tick) {
        double half = width(tick) / 2 + 2 * scale;
        return half * 2 > pictureWidth
                ? pictureWidth / 2
                : Math.clamp(tick.place(), half, pictureWidth - half);
    }

    private double width(PlacedTick tick) {
        return Typeface.REGULAR.width(tick.label(), size);
    }

    private void chooseBands(double maxHeight) {
        double band = length / axis.range().span();
        List<Ticks.Tick> all = Ticks.of(axis, Integer.MAX_VALUE);
        double widest = 0;
        for (Ticks.Tick tick : all.subList(0, Math.min(all.size(), 500))) {
            widest = Math.max(widest, Typeface.REGULAR.width(tick.label(), size));
        }
        double gap = size * 0.8;
        boolean sideBySide = widest + gap <= band;
        boolean ordinal = all.stream().limit(50).allMatch(tick -> startsWithDigit(tick.label()));
        turned =
                !sideBySide
                        && room == Roominess.FULL
                        && !(ordinal && widest <= SHORT_LABEL * scale);
        double each = turned ? size * Typeface.LINE : Math.min(widest, 6 * size) + gap;
        int every = Math.max(1, (int) Math.ceil(each / band));
        double sine = Math.sin(Math.toRadians(-TURN_DEGREES));
        double cosine = Math.cos(Math.toRadians(TURN_DEGREES));
        double used = 0;
        for (int i = 0; i < all.size(); i += every) {
            Ticks.Tick tick = all.get(i);
            double place = start + Scales.place(axis, tick.position()) * length;
            double most =
                    turned
                            ? Math.min((maxHeight - size) / sine, (place - 2 * scale) / cosine)
                            : band * every - gap / 2;
            String label = Typeface.REGULAR.fit(tick.label(), size, sideBySide ? widest : most);
            used = Math.max(used, Typeface.REGULAR.width(label, size));
            ticks.add(new PlacedTick(place, label));
        }
        if (turned) {
            height = used * sine + size * 1.1;
        }
    }

    private static boolean startsWithDigit(String label) {
        return !label.isEmpty() && (Character.isDigit(label.charAt(0)) || label.startsWith("−"));
    }
}
