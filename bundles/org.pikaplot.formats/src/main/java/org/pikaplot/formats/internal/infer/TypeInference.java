package org.pikaplot.formats.internal.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType;
import org.pikaplot.formats.ColumnProposal;

/**
 * Says what a column of texts probably is, from a sample, with reasons. A type is proposed only
 * when every value of the sample keeps its meaning in it; whoever wants more gets it among the
 * candidates.
 */
public final class TypeInference {
    private static final int EXAMPLES = 5;
    private static final Set<String> NULL_WORDS =
            Set.of(
                    "na", "n/a", "#n/a", "null", "none", "nil", "-", "--", "?", ".", "missing",
                    "unknown", "\\n", "nd");
    private static final Set<String> SENTINELS =
            Set.of(
                    "-1", "-9", "-99", "-999", "-9999", "-99999", "99", "999", "9999", "99999",
                    "999999");

    private final String name;
    private final List<String> values;
    private final @Nullable String dateFormat;
    private final Map<TextShape, Integer> shapes = new EnumMap<>(TextShape.class);
    private final Map<String, Integer> distinct = new HashMap<>();
    private final Set<String> examples = new LinkedHashSet<>();
    private final List<String> evidence = new ArrayList<>();

    private TypeInference(String name, List<String> values, @Nullable String dateFormat) {
        this.name = name;
        this.dateFormat = dateFormat;
        this.values = values;
        for (String value : values) {
            if (distinct.merge(value, 1, Integer::sum) == 1 && examples.size() < EXAMPLES) {
                examples.add(value.length() > 100 ? value.substring(0, 100) : value);
            }
        }
        distinct.forEach((value, count) -> shapes.merge(TextShape.of(value), count, Integer::sum));
    }

    /**
     * {@return the proposal for a column}
     *
     * @param name its name
     * @param values the non-NULL texts of the sample, as in the file
     * @param dateFormat the strptime pattern a person gave for dates, or null
     */
    public static ColumnProposal propose(
            String name, List<String> values, @Nullable String dateFormat) {
        return new TypeInference(name, values, dateFormat).propose();
    }

    private ColumnProposal propose() {
        int n = values.size() - count(TextShape.EMPTY);
        if (n == 0) {
            evidence.add("no values in the sample");
            return proposal("VARCHAR", 0.8, List.of(), null);
        }
        if (dateFormat != null && allMatch(new DatePattern(dateFormat))) {
            return patterned(new DatePattern(dateFormat), 0.99);
        }
        if (count(TextShape.INTEGER) == n) {
            return integers();
        }
        if (count(TextShape.INTEGER) + count(TextShape.REAL) == n) {
            double confidence = bySize(0.99);
            return proposal("DOUBLE", sentinelAdjusted(confidence), List.of("VARCHAR"), null);
        }
        if (count(TextShape.INTEGER) + count(TextShape.REAL) + count(TextShape.CODE) == n) {
            evidence.add("leading zeros, such as " + exampleOf(TextShape.CODE));
            return text(0.95, count(TextShape.REAL) == 0 ? "BIGINT" : "DOUBLE");
        }
        if (count(TextShape.BOOLEAN) == n) {
            return proposal("BOOLEAN", bySize(0.99), List.of("VARCHAR"), null);
        }
        if (count(TextShape.TIME) == n) {
            return proposal("TIME", bySize(0.95), List.of("VARCHAR"), null);
        }
        return calendar(n)
                .or(() -> separated(n))
                .or(this::patterned)
                .or(() -> mostly(n))
                .orElseGet(this::freeText);
    }

    private ColumnProposal integers() {
        int longest = 0;
        boolean narrow = true;
        boolean wide = true;
        for (String value : distinct.keySet()) {
            String digits = value.strip();
            longest = Math.max(longest, digits.length());
            narrow &= digits.length() < 10 || fits(digits, Integer.MIN_VALUE, Integer.MAX_VALUE);
            wide &= digits.length() < 19 || fits(digits, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (distinct.size() == values.size() && values.size() >= 100) {
            evidence.add("all different: probably an identifier");
        }
        String type = narrow ? "INTEGER" : wide ? "BIGINT" : "HUGEINT";
        return proposal(type, sentinelAdjusted(bySize(0.99)), List.of("DOUBLE", "VARCHAR"), null);
    }

    private Optional<ColumnProposal> calendar(int n) {
        int dates = count(TextShape.ISO_DATE);
        int times = count(TextShape.ISO_TIMESTAMP);
        int instants = count(TextShape.ISO_INSTANT);
        if (dates == n) {
            return Optional.of(
                    proposal("DATE", bySize(0.99), List.of("TIMESTAMP", "VARCHAR"), null));
        }
        if (dates + times == n) {
            return Optional.of(proposal("TIMESTAMP", bySize(0.99), List.of("VARCHAR"), null));
        }
        if (instants == n) {
            return Optional.of(
                    proposal("TIMESTAMP WITH TIME ZONE", bySize(0.98), List.of("VARCHAR"), null));
        }
        if (dates + times + instants == n) {
            evidence.add("some times have a zone and some have none");
            return Optional.of(text(0.7, "TIMESTAMP"));
        }
        return Optional.empty();
    }

    private Optional<ColumnProposal> separated(int n) {
        int numbers = count(TextShape.SEPARATED) + count(TextShape.INTEGER) + count(TextShape.REAL);
        if (count(TextShape.SEPARATED) == 0 || numbers < n) {
            return Optional.empty();
        }
        for (NumberFormat format : NumberFormat.values()) {
            boolean all =
                    distinct.keySet().stream()
                            .map(String::strip)
                            .allMatch(
                                    v -> format.matches(v) || TextShape.of(v) == TextShape.INTEGER);
            if (all && distinct.keySet().stream().anyMatch(format::isCertain)) {
                evidence.add("numbers written like " + format.example());
                return Optional.of(
                        proposal("DOUBLE", bySize(0.9), List.of("VARCHAR"), format.example()));
            }
        }
        evidence.add(
                "%s may be a number with groups of digits or with a decimal comma"
                        .formatted(exampleOf(TextShape.SEPARATED)));
        return Optional.of(text(0.6, "DOUBLE"));
    }

    private Optional<ColumnProposal> patterned() {
        String first = values.getFirst().strip();
        for (DatePattern pattern : DatePattern.KNOWN) {
            if (!pattern.matches(first) || !allMatch(pattern)) {
                continue;
            }
            String type = pattern.hasTime() ? "TIMESTAMP" : "DATE";
            DatePattern swapped = pattern.swapped();
            if (!swapped.equals(pattern) && allMatch(swapped)) {
                evidence.add("day and month cannot be told apart in " + first);
                return Optional.of(text(0.6, type));
            }
            return Optional.of(patterned(pattern, pattern.hasShortYear() ? 0.8 : bySize(0.95)));
        }
        return Optional.empty();
    }

    private ColumnProposal patterned(DatePattern pattern, double confidence) {
        evidence.add("written as " + pattern.pattern());
        if (pattern.hasShortYear()) {
            evidence.add("years have two digits: 69 to 99 are taken as 1969 to 1999");
        }
        String type = pattern.hasTime() ? "TIMESTAMP" : "DATE";
        return proposal(type, confidence, List.of("VARCHAR"), pattern.pattern());
    }

    /** A column that would be something if a few values were not. */
    private Optional<ColumnProposal> mostly(int n) {
        int numbers = count(TextShape.INTEGER) + count(TextShape.REAL);
        int dates = count(TextShape.ISO_DATE) + count(TextShape.ISO_TIMESTAMP);
        int best = Math.max(numbers, dates);
        if (best < 0.7 * n || count(TextShape.CODE) > 0) {
            return count(TextShape.AMOUNT) > n / 2 ? Optional.of(amounts()) : Optional.empty();
        }
        String type = best == dates ? "TIMESTAMP" : count(TextShape.REAL) > 0 ? "DOUBLE" : "BIGINT";
        String word = best == dates ? "a date" : "a number";
        String token = mostFrequentOther(best == dates);
        evidence.add(
                "%s of the sample is not %s, such as \"%s\""
                        .formatted(percent(n - best, n), word, token));
        if (NULL_WORDS.contains(token.strip().toLowerCase(Locale.ROOT))) {
            evidence.add("with \"%s\" as a NULL token this may be %s".formatted(token, type));
        }
        return Optional.of(text(0.55, type));
    }

    private ColumnProposal amounts() {
        evidence.add(
                "amounts with a currency or percent sign, such as " + exampleOf(TextShape.AMOUNT));
        return text(0.75, "DOUBLE");
    }

    private ColumnProposal freeText() {
        int n = values.size();
        if (Categories.worthwhile(distinct.size(), n)) {
            evidence.add("%d different values".formatted(distinct.size()));
            return proposal("ENUM", bySize(0.97), List.of("VARCHAR"), null);
        }
        return proposal("VARCHAR", 0.97, List.of(), null);
    }

    private ColumnProposal text(double confidence, String candidate) {
        return proposal("VARCHAR", confidence, List.of(candidate), null);
    }

    private ColumnProposal proposal(
            String type, double confidence, List<String> candidates, @Nullable String format) {
        return new ColumnProposal(
                name,
                ColumnType.ofEngine(type),
                confidence,
                candidates.stream().map(ColumnType::ofEngine).toList(),
                evidence,
                List.copyOf(examples),
                format);
    }

    /** A few values prove less than many. */
    private double bySize(double most) {
        return values.size() >= 1000 ? most : values.size() >= 20 ? most - 0.03 : most - 0.08;
    }

    /**
     * A suspicious value at the edge of the range, far from the others and frequent, often means
     * "missing".
     */
    private double sentinelAdjusted(double confidence) {
        for (String candidate : SENTINELS) {
            int times = distinct.getOrDefault(candidate, 0);
            if (times < Math.max(2, values.size() / 100)) {
                continue;
            }
            double value = Double.parseDouble(candidate);
            double others =
                    distinct.keySet().stream()
                            .filter(text -> !text.equals(candidate))
                            .mapToDouble(TypeInference::magnitude)
                            .max()
                            .orElse(Double.POSITIVE_INFINITY);
            boolean alone =
                    value < 0
                            && distinct.keySet().stream().filter(t -> t.startsWith("-")).count()
                                    == 1;
            if (Math.abs(value) > 3 * others || alone && Math.abs(value) >= 99) {
                evidence.add(
                        "%s stands in %s of the sample and may mean \"missing\""
                                .formatted(candidate, percent(times, values.size())));
                return Math.min(confidence, 0.75);
            }
        }
        return confidence;
    }

    private static double magnitude(String text) {
        double value =
                Double.parseDouble(
                        text.strip()
                                .replaceFirst("(?i)^(-?)inf(inity)?$", "$1Infinity")
                                .replaceFirst("(?i)^nan$", "NaN"));
        return Double.isFinite(value) ? Math.abs(value) : 0;
    }

    private boolean allMatch(DatePattern pattern) {
        return distinct.keySet().stream()
                .map(String::strip)
                .allMatch(v -> v.isEmpty() || pattern.matches(v));
    }

    private int count(TextShape shape) {
        return shapes.getOrDefault(shape, 0);
    }

    private String exampleOf(TextShape shape) {
        return distinct.keySet().stream()
                .filter(value -> TextShape.of(value) == shape)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private String mostFrequentOther(boolean dates) {
        return distinct.entrySet().stream()
                .filter(entry ->
                        switch (TextShape.of(entry.getKey())) {
                            case INTEGER, REAL -> dates;
                            case ISO_DATE, ISO_TIMESTAMP -> !dates;
                            case EMPTY -> false;
                            default -> true;
                        })
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static boolean fits(String digits, long least, long most) {
        var value = new java.math.BigInteger(digits);
        return value.compareTo(java.math.BigInteger.valueOf(least)) >= 0
                && value.compareTo(java.math.BigInteger.valueOf(most)) <= 0;
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
