package org.pikaplot.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.Range;

class TicksTest {
    @Test
    void linearTicksAreRoundAndShareTheirDigits() {
        assertThat(labels(linear(0, 1), 5))
                .containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(labels(linear(-3, 12), 5)).containsExactly("0", "5", "10");
    }

    @Test
    void yearsHaveNoThousandsSeparatorButLargeNumbersDo() {
        assertThat(labels(linear(1990, 2020), 3)).containsExactly("1990", "2000", "2010", "2020");
        assertThat(labels(linear(0, 40_000), 4))
                .containsExactly("0", "10,000", "20,000", "30,000", "40,000");
    }

    @Test
    void millionsAreCountedInMillionsAndTinyValuesInPowers() {
        assertThat(labels(linear(0, 3e6), 3)).containsExactly("0", "1 M", "2 M", "3 M");
        assertThat(labels(linear(0, 5e-7), 5)).startsWith("0").endsWith("5×10⁻⁷");
    }

    @Test
    void neighboursOfLargeNumbersKeepTheDigitsThatTellThemApart() {
        assertThat(labels(linear(1_000_000_000, 1_000_000_004), 4))
                .contains("1,000,000,001", "1,000,000,002");
    }

    @Test
    void logarithmicTicksArePowersOfTenAndMultiplesWhereThereIsRoom() {
        assertThat(labels(axis(Axis.Scale.LOG, 1, 1000), 4)).contains("1", "10", "100", "1000");
        assertThat(labels(axis(Axis.Scale.LOG, 5, 800), 8))
                .contains("5", "10", "20", "50", "100", "200", "500");
        assertThat(labels(axis(Axis.Scale.LOG, 1e-10, 1e12), 6))
                .allMatch(label -> label.startsWith("10"));
    }

    @Test
    void monthsBeginOnTheFirstAndJanuaryNamesTheYear() {
        List<Ticks.Tick> ticks = Ticks.of(time("2019-10-20T00:00", "2020-04-10T00:00"), 7);
        assertThat(ticks)
                .extracting(Ticks.Tick::label)
                .containsExactly("Nov 2019", "Dec", "2020", "Feb", "Mar", "Apr");
        assertThat(ticks.get(3).position()).isEqualTo(micros("2020-02-01T00:00"));
    }

    @Test
    void timeTicksReachFromMicrosecondsToBeforeChrist() {
        assertThat(labels(time("2020-03-05T10:00:00", "2020-03-05T10:00:20"), 4))
                .first()
                .isEqualTo("Mar 5, 2020 10:00:00");
        assertThat(labels(time("2020-03-05T22:00", "2020-03-06T02:00"), 4))
                .contains("Mar 6", "23:00");
        double start = micros("2020-03-05T10:00:00");
        assertThat(
                        labels(
                                new Axis(
                                        Axis.Scale.TIME,
                                        "",
                                        new Range(start, start + 40),
                                        List.of()),
                                4))
                .contains("10:00:00.00001");
        double ancient = LocalDate.of(-499, 1, 1).toEpochDay() * 86_400e6;
        assertThat(
                        labels(
                                new Axis(
                                        Axis.Scale.TIME,
                                        "",
                                        new Range(ancient, ancient + 300 * 365.25 * 86_400e6),
                                        List.of()),
                                3))
                .contains("401 BC");
    }

    @Test
    void timesOfDayCarryNoDate() {
        assertThat(labels(new Axis(Axis.Scale.TIME, "", new Range(0, 86_400e6), List.of()), 5))
                .containsExactly("00:00", "06:00", "12:00", "18:00", "00:00");
    }

    @Test
    void weeksBeginOnMondays() {
        for (double edge :
                Ticks.roundTimes(
                        new Range(micros("2021-01-01T00:00"), micros("2021-03-31T00:00")), 14)) {
            assertThat(LocalDate.ofEpochDay((long) (edge / 86_400e6)).getDayOfWeek().getValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void roundTimesEncloseTheRange() {
        var range = new Range(micros("2021-01-15T00:00"), micros("2021-05-31T12:00"));
        double[] edges = Ticks.roundTimes(range, 6);
        assertThat(edges[0]).isLessThanOrEqualTo(range.min());
        assertThat(edges[edges.length - 1]).isGreaterThan(range.max());
    }

    @Test
    void bandsAreThinnedToTheWantedNumber() {
        var axis =
                new Axis(
                        Axis.Scale.BAND,
                        "",
                        new Range(-0.5, 9.5),
                        List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
        assertThat(labels(axis, 4)).containsExactly("a", "d", "g", "j");
    }

    @Property(tries = 300)
    void anyRangeHasFewDistinctFiniteTicks(
            @ForAll double a, @ForAll double b, @ForAll @IntRange(min = 1, max = 12) int wanted) {
        Range range = AxisRanges.widened(new Range(Math.min(a, b), Math.max(a, b)));
        for (Axis.Scale scale : List.of(Axis.Scale.LINEAR, Axis.Scale.TIME)) {
            List<Ticks.Tick> ticks = Ticks.of(new Axis(scale, "", range, List.of()), wanted);
            assertThat(ticks.size()).isLessThanOrEqualTo(4 * wanted + 2);
            assertThat(ticks)
                    .allMatch(tick ->
                            range.contains(tick.position()) && !tick.label().contains("NaN"));
            if (scale == Axis.Scale.LINEAR) {
                assertThat(new HashSet<>(ticks.stream().map(Ticks.Tick::label).toList()))
                        .hasSameSizeAs(ticks);
            }
        }
    }

    @Property(tries = 300)
    void placesAndPositionsAreInverse(@ForAll double a, @ForAll double b) {
        Range range = AxisRanges.widened(new Range(Math.min(a, b), Math.max(a, b)));
        var axis = new Axis(Axis.Scale.LINEAR, "", range, List.of());
        for (double place : new double[] {0, 0.25, 0.5, 1}) {
            assertThat(Scales.place(axis, Scales.position(axis, place)))
                    .isCloseTo(place, org.assertj.core.data.Offset.offset(1e-3));
        }
        Range positive =
                AxisRanges.paddedLog(
                        new Range(
                                Math.abs(a) / 2 + 1e-200,
                                Math.abs(a) / 2 + Math.abs(b) / 2 + 1e-200),
                        0.1);
        var log = new Axis(Axis.Scale.LOG, "", positive, List.of());
        assertThat(Scales.place(log, Scales.position(log, 0.3)))
                .isCloseTo(0.3, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(Scales.place(log, -1)).isNaN();
    }

    private static List<String> labels(Axis axis, int wanted) {
        return Ticks.of(axis, wanted).stream().map(Ticks.Tick::label).toList();
    }

    private static Axis linear(double min, double max) {
        return axis(Axis.Scale.LINEAR, min, max);
    }

    private static Axis axis(Axis.Scale scale, double min, double max) {
        return new Axis(scale, "", new Range(min, max), List.of());
    }

    private static Axis time(String from, String to) {
        return axis(Axis.Scale.TIME, micros(from), micros(to));
    }

    private static double micros(String time) {
        return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC) * 1e6;
    }
}
