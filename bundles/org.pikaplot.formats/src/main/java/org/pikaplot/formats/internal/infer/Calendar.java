package org.pikaplot.formats.internal.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns of dates and times. */
final class Calendar {
    /** More ways to write a date than this in one column are no dates. */
    private static final int MOST_FORMATS = 4;

    private static final double NEARLY_ALL = 0.95;

    private final ColumnSample sample;

    Calendar(ColumnSample sample) {
        this.sample = sample;
    }

    /** {@return what all of the sample is, when it is dates or times} */
    Optional<Finding> find() {
        return iso().or(this::oneFormat);
    }

    /** {@return the type of a format that a person gave, when all of the sample is written so} */
    Optional<Finding> given(@Nullable String format) {
        if (format == null || !sample.all(new DatePattern(format)::matches)) {
            return Optional.empty();
        }
        return Optional.of(written(new DatePattern(format), 0.99));
    }

    private Optional<Finding> iso() {
        int n = sample.filled();
        int dates = sample.count(TextShape.ISO_DATE);
        int times = sample.count(TextShape.ISO_TIMESTAMP);
        int instants = sample.count(TextShape.ISO_INSTANT);
        if (dates == n) {
            return Optional.of(Finding.of("DATE", sample.bySize(0.99)).or("TIMESTAMP", 0.01, null));
        }
        if (dates + times == n) {
            return Optional.of(Finding.of("TIMESTAMP", sample.bySize(0.99)));
        }
        if (instants == n) {
            return Optional.of(Finding.of("TIMESTAMP WITH TIME ZONE", sample.bySize(0.98)));
        }
        if (dates + times + instants == n) {
            return Optional.of(
                    Finding.text(0.7)
                            .or("TIMESTAMP", 0.3, null)
                            .because("some times have a zone and some have none"));
        }
        return Optional.empty();
    }

    private Optional<Finding> oneFormat() {
        String first = sample.first();
        for (DatePattern pattern : DatePattern.KNOWN) {
            if (!pattern.matches(first) || !sample.all(pattern::matches)) {
                continue;
            }
            DatePattern swapped = pattern.swapped();
            if (!swapped.equals(pattern) && sample.all(swapped::matches)) {
                return Optional.of(eitherWay(pattern, swapped, first));
            }
            return Optional.of(
                    written(pattern, pattern.hasShortYear() ? 0.8 : sample.bySize(0.95)));
        }
        return Optional.empty();
    }

    /** Points between the numbers are hardly ever written with the month first. */
    private static Finding eitherWay(DatePattern pattern, DatePattern swapped, String example) {
        boolean dayFirst = pattern.pattern().indexOf("%d") < pattern.pattern().indexOf("%m");
        DatePattern day = dayFirst ? pattern : swapped;
        DatePattern month = dayFirst ? swapped : pattern;
        boolean points = day.pattern().startsWith("%d.");
        return Finding.text(0.6)
                .or(type(day), points ? 0.8 : 0.5, day.pattern())
                .or(type(month), points ? 0.1 : 0.5, month.pattern())
                .because("day and month cannot be told apart in " + example);
    }

    private static Finding written(DatePattern pattern, double confidence) {
        Finding found =
                Finding.written(type(pattern), confidence, pattern.pattern())
                        .because("written as " + pattern.pattern());
        return pattern.hasShortYear()
                ? found.because("years have two digits: 69 to 99 are taken as 1969 to 1999")
                : found;
    }

    /** {@return text with a candidate for each way in which dates are written in it} */
    Optional<Finding> severalFormats() {
        int n = sample.filled();
        var rest = new ArrayList<>(sample.mostFrequent(text -> !text.isBlank()));
        var found = new ArrayList<DatePattern>();
        int covered = 0;
        while (!rest.isEmpty() && found.size() < MOST_FORMATS && covered < n) {
            String text = rest.getFirst().strip();
            Optional<DatePattern> pattern =
                    DatePattern.KNOWN.stream().filter(known -> known.matches(text)).findFirst();
            if (pattern.isEmpty()) {
                break;
            }
            found.add(pattern.get());
            rest.removeIf(other -> pattern.get().matches(other.strip()));
            covered = n - rest.stream().mapToInt(sample::times).sum();
        }
        if (found.size() < 2 || covered < NEARLY_ALL * n) {
            return Optional.empty();
        }
        Finding several = Finding.text(0.6).because("dates are written in several ways");
        for (DatePattern pattern : byFrequency(found)) {
            int times = sample.count(pattern::matches);
            several =
                    several.or(
                                    type(pattern),
                                    Math.round(100.0 * times / n) / 100.0,
                                    pattern.pattern())
                            .because(
                                    "%s as %s".formatted(sample.percent(times), pattern.pattern()));
        }
        return Optional.of(several);
    }

    private List<DatePattern> byFrequency(List<DatePattern> patterns) {
        return patterns.stream()
                .sorted((a, b) ->
                        Integer.compare(sample.count(b::matches), sample.count(a::matches)))
                .toList();
    }

    private static String type(DatePattern pattern) {
        return pattern.hasTime() ? "TIMESTAMP" : "DATE";
    }
}
