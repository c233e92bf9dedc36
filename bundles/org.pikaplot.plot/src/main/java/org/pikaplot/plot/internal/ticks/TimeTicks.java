package org.pikaplot.plot.internal.ticks;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Ticks.Tick;

/** Ticks at round times of the calendar in UTC, from years down to microseconds. */
public final class TimeTicks {
    private static final double MICROS_A_DAY = 86_400e6;

    private TimeTicks() {}

    /**
     * {@return ticks in rising order} The first one says what the others leave out (its year, its
     * day). Times of day, which lie within 1970-01-01, carry no date. Ranges beyond the calendar
     * get numbers.
     */
    public static List<Tick> of(Range range, int wanted) {
        if (Math.max(-range.min(), range.max()) >= TimeText.LAST || range.span() < 2) {
            return LinearTicks.of(range, wanted);
        }
        TimeStep step = TimeStep.atLeast(range.span() / wanted);
        boolean onlyClock = range.min() >= 0 && range.max() <= MICROS_A_DAY;
        LocalDateTime time = step.floor(TimeText.time(range.min()));
        List<Tick> ticks = new ArrayList<>();
        int lastYear = Integer.MIN_VALUE;
        while (TimeText.micros(time) <= range.max() && ticks.size() <= 4 * wanted) {
            double position = TimeText.micros(time);
            if (position >= range.min()) {
                boolean newYear = time.getYear() != lastYear && step.unit() != ChronoUnit.MONTHS;
                boolean context =
                        ticks.isEmpty() || (newYear && step.unit().compareTo(ChronoUnit.DAYS) >= 0);
                ticks.add(
                        new Tick(position, TimeText.label(time, step.unit(), context, onlyClock)));
                lastYear = time.getYear();
            }
            time = step.next(time);
        }
        return ticks.isEmpty() ? LinearTicks.of(range, wanted) : List.copyOf(ticks);
    }

    /** {@return round times from not after the start to after the end} */
    public static double[] edges(Range range, int wanted) {
        if (Math.max(-range.min(), range.max()) >= TimeText.LAST) {
            return new double[0];
        }
        TimeStep step = TimeStep.atLeast(Math.max(1, range.span() / wanted));
        LocalDateTime time = step.floor(TimeText.time(range.min()));
        var edges = new ArrayList<Double>();
        edges.add(TimeText.micros(time));
        while (edges.getLast() <= range.max()) {
            time = step.next(time);
            edges.add(TimeText.micros(time));
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
