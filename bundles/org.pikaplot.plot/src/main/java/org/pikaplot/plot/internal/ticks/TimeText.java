package org.pikaplot.plot.internal.ticks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as text and back to microseconds since 1970-01-01T00:00 UTC. */
public final class TimeText {
    /** Further from 1970 the calendar is left for plain numbers: 30 million years. */
    static final double LAST = 1e21;

    private static final double MICROS_A_DAY = 86_400e6;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter FRACTION =
            new DateTimeFormatterBuilder()
                    .appendPattern("HH:mm:ss")
                    .appendFraction(ChronoField.NANO_OF_SECOND, 3, 6, true)
                    .toFormatter(Locale.ROOT);

    private TimeText() {}

    /** {@return the time of a position within {@link #LAST}} */
    public static LocalDateTime time(double micros) {
        double days = Math.floor(micros / MICROS_A_DAY);
        long ofDay = Math.clamp((long) (micros - days * MICROS_A_DAY), 0, 86_399_999_999L);
        return LocalDateTime.of(
                LocalDate.ofEpochDay((long) days), LocalTime.ofNanoOfDay(ofDay * 1000));
    }

    /** {@return the position of a time} */
    public static double micros(LocalDateTime time) {
        return (double) time.toEpochSecond(ZoneOffset.UTC) * 1e6 + time.getNano() / 1000;
    }

    /** {@return the time in full, such as {@code 2020-03-05 14:30:15}} */
    public static String exact(double micros) {
        if (!(Math.abs(micros) < LAST)) {
            return NumberText.exact(micros);
        }
        LocalDateTime time = time(micros);
        String day =
                year(time.getYear())
                        + time.format(DateTimeFormatter.ofPattern("-MM-dd", Locale.ROOT));
        if (time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return day;
        }
        return day + " " + clock(time);
    }

    static String clock(LocalDateTime time) {
        return time.format(
                time.getNano() != 0 ? FRACTION : time.getSecond() != 0 ? SECOND : MINUTE);
    }

    /**
     * {@return the label of a tick among ticks of one unit; {@code context} adds what a single tick
     * must say}
     */
    static String label(LocalDateTime time, ChronoUnit unit, boolean context, boolean onlyClock) {
        String year = year(time.getYear());
        String month = time.format(MONTH);
        String day = month + " " + time.getDayOfMonth();
        return switch (unit) {
            case YEARS -> year;
            case MONTHS ->
                    time.getMonthValue() == 1
                            ? (context ? "Jan " + year : year)
                            : context ? month + " " + year : month;
            case DAYS, WEEKS -> context ? day + ", " + year : day;
            default -> {
                boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
                String clock = unit == ChronoUnit.SECONDS ? time.format(SECOND) : clock(time);
                if (onlyClock) {
                    yield clock;
                }
                yield context
                        ? day + ", " + year + (midnight ? "" : " " + clock)
                        : midnight ? day : clock;
            }
        };
    }

    private static String year(int year) {
        return year > 0 ? Integer.toString(year) : (1L - year) + " BC";
    }
}
