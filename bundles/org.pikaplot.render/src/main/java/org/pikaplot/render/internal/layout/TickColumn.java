package org.pikaplot.render.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Scales;
import org.pikaplot.plot.Ticks;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.PlacedTick;
import org.pikaplot.render.internal.text.Typeface;

/** The tick labels left of the plot. */
final class TickColumn {
    private final Axis axis;
    private final double size;
    private final double maxWidth;

    TickColumn(Axis axis, Roominess room, double scale, double maxWidth) {
        this.axis = axis;
        this.size = room.tickSize * scale;
        this.maxWidth = maxWidth;
    }

    /**
     * {@return ticks for a plot of that place and height; labels are shortened to the widest
     * allowed}
     */
    List<PlacedTick> ticks(double top, double height) {
        double line = size * Typeface.LINE;
        int wanted =
                axis.scale() == Axis.Scale.BAND
                        ? (int) (height / line)
                        : (int) Math.min(height / (line * 2.0), 10);
        List<PlacedTick> ticks = place(Math.max(1, wanted), top, height);
        while (wanted > 1 && crowded(ticks, line)) {
            wanted--;
            ticks = place(wanted, top, height);
        }
        return ticks;
    }

    /** {@return pixels of the widest label} */
    double width(List<PlacedTick> ticks) {
        return ticks.stream()
                .mapToDouble(tick -> Typeface.REGULAR.width(tick.label(), size))
                .max()
                .orElse(0);
    }

    /** {@return the labels, ending at {@code right}} */
    List<PlacedText> texts(List<PlacedTick> ticks, double right) {
        return ticks.stream()
                .filter(tick -> !tick.label().isEmpty())
                .map(tick ->
                        new PlacedText(
                                tick.label(),
                                right,
                                tick.place() + size * Typeface.CAPITALS / 2,
                                PlacedText.Anchor.END,
                                0,
                                size,
                                false,
                                ColorRole.Fixed.MUTED))
                .toList();
    }

    private List<PlacedTick> place(int wanted, double top, double height) {
        List<PlacedTick> placed = new ArrayList<>();
        for (Ticks.Tick tick : Ticks.of(axis, wanted)) {
            double place = top + (1 - Scales.place(axis, tick.position())) * height;
            placed.add(new PlacedTick(place, Typeface.REGULAR.fit(tick.label(), size, maxWidth)));
        }
        return placed;
    }

    private static boolean crowded(List<PlacedTick> ticks, double line) {
        double last = Double.POSITIVE_INFINITY;
        for (PlacedTick tick : ticks) {
            if (!tick.label().isEmpty()) {
                if (last - tick.place() < line * 0.95) {
                    return true;
                }
                last = tick.place();
            }
        }
        return false;
    }
}
