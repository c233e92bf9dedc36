package org.pikaplot.formats.internal.infer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Columns of numbers: plain, with separators, with signs, with values that mean "missing". */
final class Numbers {
    private static final Pattern SENTINEL = Pattern.compile("-?9{2,6}(\\.0+)?|-9999\\.25");

    private final ColumnSample sample;

    Numbers(ColumnSample sample) {
        this.sample = sample;
    }

    /** {@return what all of the sample is, when it is numbers or looks like numbers} */
    Optional<Finding> find() {
        int n = sample.filled();
        if (sample.count(TextShape.INTEGER) == n) {
            return Optional.of(integers());
        }
        if (sample.count(TextShape.INTEGER, TextShape.REAL) == n) {
            return Optional.of(suspectSentinels(Finding.of("DOUBLE", sample.bySize(0.99))));
        }
        if (sample.count(TextShape.INTEGER, TextShape.REAL, TextShape.CODE) == n) {
            String candidate = sample.count(TextShape.REAL) == 0 ? "BIGINT" : "DOUBLE";
            return Optional.of(
                    Finding.text(0.95)
                            .or(candidate, 0.05, null)
                            .because("leading zeros, such as " + sample.exampleOf(TextShape.CODE)));
        }
        if (sample.count(TextShape.AMOUNT) == n) {
            return Optional.of(amounts());
        }
        boolean separated =
                sample.count(TextShape.SEPARATED) > 0
                        && sample.count(TextShape.SEPARATED, TextShape.INTEGER, TextShape.REAL)
                                == n;
        return separated ? Optional.of(separated()) : Optional.empty();
    }

    private Finding integers() {
        boolean narrow = true;
        boolean wide = true;
        for (String value : sample.distinct()) {
            String digits = value.strip();
            narrow &= digits.length() < 10 || fits(digits, Integer.MIN_VALUE, Integer.MAX_VALUE);
            wide &= digits.length() < 19 || fits(digits, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        String type = narrow ? "INTEGER" : wide ? "BIGINT" : "HUGEINT";
        Finding found = Finding.of(type, sample.bySize(0.99)).or("DOUBLE", 0.01, null);
        if (sample.isNearlyUnique()) {
            found = found.because("nearly all different: probably an identifier");
        }
        return suspectSentinels(found);
    }

    private Finding separated() {
        List<NumberFormat> possible = formats("", "");
        if (possible.size() == 1) {
            String format = possible.getFirst().example();
            return Finding.written("DOUBLE", sample.bySize(0.9), format)
                    .because("numbers written like " + format);
        }
        String reason =
                possible.isEmpty()
                        ? "numbers written in several ways, such as %s"
                        : "%s may be a number with groups of digits or with a decimal comma";
        return eitherWay(
                Finding.text(0.6).because(reason.formatted(sample.exampleOf(TextShape.SEPARATED))),
                possible);
    }

    /** Text stays the proposal: what the sign says would be lost. */
    private Finding amounts() {
        Finding found =
                Finding.text(0.75)
                        .because(
                                "amounts with a currency or percent sign, such as "
                                        + sample.exampleOf(TextShape.AMOUNT));
        Set<Amount> signs = new HashSet<>();
        for (String value : sample.distinct()) {
            Amount amount = Amount.of(value.strip());
            if (amount != null) {
                signs.add(amount);
            }
        }
        if (signs.size() != 1) {
            return found.because("several signs: as numbers they could not be told apart");
        }
        Amount sign = signs.iterator().next();
        return eitherWay(found, formats(sign.before(), sign.after()));
    }

    private static Finding eitherWay(Finding found, List<NumberFormat> possible) {
        Finding all = found;
        double confidence = possible.size() == 1 ? 0.7 : 0.5;
        for (NumberFormat format : possible) {
            all = all.or("DOUBLE", confidence, format.example());
            confidence *= 0.8;
        }
        return all;
    }

    /** {@return the formats that make numbers of all texts, one for each set of numbers} */
    private List<NumberFormat> formats(String before, String after) {
        var possible = new ArrayList<NumberFormat>();
        for (NumberFormat plain : NumberFormat.PLAIN) {
            NumberFormat format = plain.with(before, after);
            boolean fits =
                    sample.all(text ->
                            format.matches(text) || TextShape.of(text) == TextShape.INTEGER);
            if (fits && possible.stream().noneMatch(other -> sameNumbers(other, format))) {
                possible.add(format);
            }
        }
        return possible;
    }

    private boolean sameNumbers(NumberFormat a, NumberFormat b) {
        return sample.all(text -> a.digits(text).equals(b.digits(text)));
    }

    /**
     * A suspicious value at the edge of the range, far from the others and frequent, often means
     * "missing".
     */
    private Finding suspectSentinels(Finding found) {
        List<String> frequent =
                sample.mostFrequent(text ->
                        sample.times(text) >= Math.max(2, sample.size() / 100)
                                && SENTINEL.matcher(text.strip()).matches());
        List<String> suspects = frequent.stream().filter(text -> isFarOut(text, frequent)).toList();
        if (suspects.isEmpty()) {
            return found;
        }
        Finding suspected = found.atMost(0.75).missing(suspects);
        for (String suspect : suspects) {
            suspected =
                    suspected.because(
                            "%s stands in %s of the sample and may mean \"missing\""
                                    .formatted(suspect, sample.percent(sample.times(suspect))));
        }
        return suspected;
    }

    private boolean isFarOut(String suspect, List<String> suspects) {
        double value = Double.parseDouble(suspect);
        double others = 0;
        boolean negative = false;
        boolean any = false;
        for (String text : sample.distinct()) {
            if (!suspects.contains(text)) {
                others = Math.max(others, magnitude(text));
                negative |= text.startsWith("-");
                any = true;
            }
        }
        return any && (Math.abs(value) > 3 * others || value <= -99 && !negative);
    }

    private static double magnitude(String text) {
        double value =
                Double.parseDouble(
                        text.strip()
                                .replaceFirst("(?i)^(-?)inf(inity)?$", "$1Infinity")
                                .replaceFirst("(?i)^nan$", "NaN")
                                .replaceFirst("^$", "0"));
        return Double.isFinite(value) ? Math.abs(value) : 0;
    }

    private static boolean fits(String digits, long least, long most) {
        var value = new BigInteger(digits);
        return value.compareTo(BigInteger.valueOf(least)) >= 0
                && value.compareTo(BigInteger.valueOf(most)) <= 0;
    }
}
