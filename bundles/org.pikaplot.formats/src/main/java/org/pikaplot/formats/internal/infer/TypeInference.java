package org.pikaplot.formats.internal.infer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pikaplot.formats.ColumnProposal;

/**
 * Says what a column of texts probably is, from a sample, with reasons. A type is proposed only
 * when every value of the sample keeps its meaning in it; whoever wants more gets it among the
 * candidates.
 */
public final class TypeInference {
    private static final Set<String> NULL_WORDS =
            Set.of(
                    "na",
                    "n/a",
                    "#n/a",
                    "#na",
                    "n.a.",
                    "null",
                    "(null)",
                    "<null>",
                    "none",
                    "nil",
                    "-",
                    "--",
                    "---",
                    "?",
                    ".",
                    "..",
                    "missing",
                    "unknown",
                    "\\n",
                    "nd",
                    "<na>",
                    "0000-00-00",
                    "0000-00-00 00:00:00");
    private static final Set<TextShape> NUMBERS = Set.of(TextShape.INTEGER, TextShape.REAL);
    private static final Set<TextShape> DATES = Set.of(TextShape.ISO_DATE, TextShape.ISO_TIMESTAMP);
    private static final double MOSTLY = 0.7;
    private static final int LONGEST_IDENTIFIER = 64;

    private TypeInference() {}

    /**
     * {@return the proposal for a column}
     *
     * @param name its name
     * @param values the non-NULL texts of the sample, as in the file
     * @param dateFormat the strptime pattern a person gave for dates, or null
     */
    public static ColumnProposal propose(
            String name, List<String> values, @Nullable String dateFormat) {
        var sample = new ColumnSample(values);
        return find(sample, dateFormat).proposal(name, sample.examples());
    }

    private static Finding find(ColumnSample sample, @Nullable String dateFormat) {
        if (sample.filled() == 0) {
            return Finding.text(0.8).because("no values in the sample");
        }
        return regular(sample, dateFormat)
                .or(() -> withoutNullWords(sample, dateFormat))
                .or(() -> mostly(sample))
                .or(() -> new Calendar(sample).severalFormats())
                .orElseGet(() -> freeText(sample));
    }

    /** What holds for all of the sample. */
    private static Optional<Finding> regular(ColumnSample sample, @Nullable String dateFormat) {
        int n = sample.filled();
        var calendar = new Calendar(sample);
        Optional<Finding> given = calendar.given(dateFormat);
        if (given.isPresent()) {
            return given;
        }
        if (sample.count(TextShape.BOOLEAN) == n) {
            return Optional.of(Finding.of("BOOLEAN", sample.bySize(0.99)));
        }
        if (sample.count(TextShape.TIME) == n) {
            return Optional.of(Finding.of("TIME", sample.bySize(0.95)));
        }
        return new Numbers(sample).find().or(calendar::find);
    }

    /** A column that is something but for words such as N/A. */
    private static Optional<Finding> withoutNullWords(
            ColumnSample sample, @Nullable String dateFormat) {
        List<String> tokens = sample.mostFrequent(TypeInference::isNullWord);
        ColumnSample rest = sample.without(tokens);
        if (tokens.isEmpty() || rest.filled() == 0) {
            return Optional.empty();
        }
        return regular(rest, dateFormat).map(inner -> missing(sample, rest, inner, tokens));
    }

    private static Finding missing(
            ColumnSample sample, ColumnSample rest, Finding inner, List<String> tokens) {
        if (!inner.isValue()) {
            return inner.missing(tokens).because(mayBeNull(tokens.getFirst()));
        }
        String type = inner.type().engineName();
        Finding found =
                Finding.text(0.55)
                        .or(type, Math.min(0.9, inner.confidence()), inner.format())
                        .because(notAll(sample, rest.filled(), inner, tokens.getFirst()))
                        .because(
                                "with \"%s\" as a NULL token this may be %s"
                                        .formatted(tokens.getFirst(), type));
        for (String reason : inner.evidence()) {
            found = found.because(reason);
        }
        return found.missing(
                java.util.stream.Stream.concat(tokens.stream(), inner.nullTokens().stream())
                        .toList());
    }

    /** A column that would be something if a few values were not. */
    private static Optional<Finding> mostly(ColumnSample sample) {
        int n = sample.filled();
        int numbers = sample.count(TextShape.INTEGER, TextShape.REAL);
        int dates = sample.count(TextShape.ISO_DATE, TextShape.ISO_TIMESTAMP);
        boolean calendar = dates > numbers;
        int best = Math.max(numbers, dates);
        if (best < MOSTLY * n || sample.count(TextShape.CODE) > 0) {
            return Optional.empty();
        }
        Set<TextShape> fitting = calendar ? DATES : NUMBERS;
        List<String> others =
                sample.mostFrequent(
                        text -> !text.isBlank() && !fitting.contains(TextShape.of(text)));
        String type =
                calendar ? "TIMESTAMP" : sample.count(TextShape.REAL) > 0 ? "DOUBLE" : "BIGINT";
        // Where nothing else is odd, blank texts are.
        String example = others.isEmpty() ? " " : others.getFirst();
        Finding candidate = Finding.of(type, 0);
        Finding found =
                Finding.text(0.55)
                        .or(type, Math.round(100.0 * best / n) / 100.0, null)
                        .because(notAll(sample, best, candidate, example));
        List<String> tokens = others.stream().filter(TypeInference::isNullWord).toList();
        if (tokens.isEmpty()) {
            return Optional.of(found);
        }
        return Optional.of(
                found.missing(tokens)
                        .because(
                                "with \"%s\" as a NULL token this may be %s"
                                        .formatted(tokens.getFirst(), type)));
    }

    private static Finding freeText(ColumnSample sample) {
        Finding found;
        if (Categories.worthwhile(sample.distinct().size(), sample.size())) {
            found =
                    Finding.of("ENUM", sample.bySize(0.97))
                            .because("%d different values".formatted(sample.distinct().size()));
        } else {
            found = Finding.text(0.97);
            if (sample.isNearlyUnique() && sample.all(TypeInference::isShortWord)) {
                found = found.because("nearly all different: probably an identifier");
            }
        }
        List<String> tokens = sample.mostFrequent(TypeInference::isNullWord);
        return tokens.isEmpty()
                ? found
                : found.missing(tokens).because(mayBeNull(tokens.getFirst()));
    }

    private static String notAll(ColumnSample sample, int fitting, Finding as, String example) {
        String word = as.type().isNumeric() ? "a number" : as.type().isTemporal() ? "a date" : "";
        return "%s of the sample is not %s, such as \"%s\""
                .formatted(
                        sample.percent(sample.filled() - fitting),
                        word.isEmpty() ? as.type().engineName() : word,
                        example);
    }

    private static String mayBeNull(String token) {
        return "\"%s\" may mean \"no value\"".formatted(token);
    }

    private static boolean isNullWord(String text) {
        return text.length() <= 20 && NULL_WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isShortWord(String text) {
        return text.length() <= LONGEST_IDENTIFIER && text.indexOf(' ') < 0;
    }
}
