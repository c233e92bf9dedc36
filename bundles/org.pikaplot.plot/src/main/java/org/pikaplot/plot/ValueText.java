package org.pikaplot.plot;

import org.pikaplot.plot.internal.ticks.NumberText;
import org.pikaplot.plot.internal.ticks.TimeText;

/** Values in words, as exact as the data is. Pure functions, any thread. */
public final class ValueText {
    private ValueText() {}

    /**
     * {@return the value at a position of an axis: a number with thousands separated, a date and
     * time in UTC, or the nearest category} "no value" for NaN.
     */
    public static String at(Axis axis, double position) {
        return switch (axis.scale()) {
            case LINEAR, LOG -> number(position);
            case TIME -> time(position);
            case BAND -> {
                long index = Math.round(position);
                yield index >= 0 && index < axis.categories().size()
                        ? axis.categories().get((int) index)
                        : "no value";
            }
        };
    }

    /** {@return a number with up to 15 significant digits; "no value" for NaN} */
    public static String number(double value) {
        return NumberText.exact(value);
    }

    /**
     * {@return the instant of microseconds since 1970-01-01T00:00 UTC; the time of day only where
     * it is not midnight}
     */
    public static String time(double micros) {
        return TimeText.exact(micros);
    }

    /** {@return a count in few characters: {@code 950}, {@code 42,049}, {@code 1.9 M}} */
    public static String count(long count) {
        return NumberText.count(count);
    }
}
