package org.pikaplot.plot.internal.ticks;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A round distance in time.
 *
 * @param unit from microseconds to years
 * @param count how many units
 */
public record TimeStep(ChronoUnit unit, long count) {
    /** Every step below a year, rising. */
    private static final List<TimeStep> BELOW_YEARS = belowYears();

    private static List<TimeStep> belowYears() {
        List<TimeStep> steps = new ArrayList<>();
        for (ChronoUnit unit : List.of(ChronoUnit.MICROS, ChronoUnit.MILLIS)) {
            for (long count : new long[] {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
                steps.add(new TimeStep(unit, count));
            }
        }
        for (ChronoUnit unit : List.of(ChronoUnit.SECONDS, ChronoUnit.MINUTES)) {
            for (long count : new long[] {1, 2, 5, 10, 15, 30}) {
                steps.add(new TimeStep(unit, count));
            }
        }
        for (long count : new long[] {1, 2, 3, 6, 12}) {
            steps.add(new TimeStep(ChronoUnit.HOURS, count));
        }
        steps.add(new TimeStep(ChronoUnit.DAYS, 1));
        steps.add(new TimeStep(ChronoUnit.DAYS, 2));
        steps.add(new TimeStep(ChronoUnit.WEEKS, 1));
        steps.add(new TimeStep(ChronoUnit.WEEKS, 2));
        for (long count : new long[] {1, 2, 3, 6}) {
            steps.add(new TimeStep(ChronoUnit.MONTHS, count));
        }
        return List.copyOf(steps);
    }

    /** {@return the shortest round step that is at least that many microseconds} */
    public static TimeStep atLeast(double micros) {
        for (TimeStep step : BELOW_YEARS) {
            if (step.micros() >= micros * 0.999) {
                return step;
            }
        }
        double years = micros / new TimeStep(ChronoUnit.YEARS, 1).micros();
        return new TimeStep(ChronoUnit.YEARS, Math.max(1, (long) LinearTicks.step(years, 1)));
    }

    /** {@return its length in microseconds, an average for months and years} */
    public double micros() {
        return unit.getDuration().toNanos() / 1e3 * count;
    }

    /** {@return whether all its steps are equally long: weeks and shorter} */
    public boolean isEven() {
        return unit.compareTo(ChronoUnit.WEEKS) <= 0;
    }

    /** {@return the last round time not after the given one: weeks begin on Mondays} */
    public LocalDateTime floor(LocalDateTime time) {
        return switch (unit) {
            case YEARS ->
                    LocalDateTime.of(
                            (int) (Math.floorDiv(time.getYear(), count) * count), 1, 1, 0, 0);
            case MONTHS -> {
                long months = time.getYear() * 12L + time.getMonthValue() - 1;
                long floored = Math.floorDiv(months, count) * count;
                yield LocalDateTime.of(
                        (int) Math.floorDiv(floored, 12L), Math.floorMod(floored, 12) + 1, 1, 0, 0);
            }
            default -> {
                // 1970-01-01 was a Thursday: weeks are counted from the Monday before.
                double origin = unit == ChronoUnit.WEEKS ? -3 * 86_400e6 : 0;
                double steps = Math.floor((TimeText.micros(time) - origin) / micros());
                yield TimeText.time(origin + steps * micros());
            }
        };
    }

    /** {@return the next round time after a round time} */
    public LocalDateTime next(LocalDateTime round) {
        return round.plus(count, unit);
    }
}
