package org.pikaplot.plot;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.internal.ticks.LinearTicks;
import org.pikaplot.plot.internal.ticks.LogTicks;
import org.pikaplot.plot.internal.ticks.TimeTicks;

/** Positions worth naming on an axis, at round values of its scale. Pure functions, any thread. */
public final class Ticks {
    private Ticks() {}

    /**
     * A named position.
     *
     * @param position in data space, within the range of the axis
     * @param label never "NaN"; empty for the unnamed ticks between decades of a logarithmic axis
     */
    public record Tick(double position, String label) {}

    /**
     * {@return ticks in rising order, roughly {@code wanted} of them and not more than about twice
     * as many (unnamed ones aside)} Never empty for a range that holds more than one double; labels
     * of neighbours differ.
     *
     * @param wanted how many fit, at least 1
     */
    public static List<Tick> of(Axis axis, int wanted) {
        int count = Math.max(1, wanted);
        return switch (axis.scale()) {
            case LINEAR -> LinearTicks.of(axis.range(), count);
            case LOG -> LogTicks.of(axis.range(), count);
            case TIME -> TimeTicks.of(axis.range(), count);
            case BAND -> bands(axis, count);
        };
    }

    /**
     * {@return the round distance (1, 2 or 5 times a power of ten) that divides a span into at most
     * {@code wanted} steps; 0 for a span that is not positive and finite}
     */
    public static double roundStep(double span, int wanted) {
        return LinearTicks.step(span, Math.max(1, wanted));
    }

    /**
     * {@return round times of the calendar, rising, from one not after the start of the range to
     * one after its end, at most {@code wanted} + 2} Steps between them may differ, as months do.
     * Empty beyond the calendar (30 million years).
     *
     * @param range microseconds since 1970-01-01T00:00 UTC
     */
    public static double[] roundTimes(Range range, int wanted) {
        return TimeTicks.edges(range, Math.max(1, wanted));
    }

    private static List<Tick> bands(Axis axis, int wanted) {
        int first = (int) Math.max(0, Math.ceil(axis.range().min()));
        int last = (int) Math.min(axis.categories().size() - 1.0, Math.floor(axis.range().max()));
        int every = Math.max(1, (int) Math.ceil((last - first + 1) / (double) wanted));
        List<Tick> ticks = new ArrayList<>();
        for (int index = first; index <= last; index += every) {
            ticks.add(new Tick(index, axis.categories().get(index)));
        }
        return List.copyOf(ticks);
    }
}
