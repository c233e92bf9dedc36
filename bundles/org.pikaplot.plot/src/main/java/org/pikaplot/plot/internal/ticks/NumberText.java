package org.pikaplot.plot.internal.ticks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * Numbers as short text: thousands separated from 10,000 on, SI prefixes from a million on, powers
 * of ten beyond.
 */
public final class NumberText {
    private static final String PREFIXES = " kMGTPE";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LARGEST_SI = 1e15;
    private static final double SMALLEST_PLAIN = 1e-4;

    private NumberText() {}

    /**
     * {@return labels of evenly spaced positions in one style, with just enough digits that they
     * differ}
     *
     * @param positions rising and finite
     */
    public static List<String> labels(double[] positions) {
        double largest = Arrays.stream(positions).map(Math::abs).max().orElse(0);
        double step = positions.length < 2 ? largest : (positions[1] - positions[0]);
        if (Double.isInfinite(step)) {
            step = Double.MAX_VALUE;
        }
        if (largest == 0) {
            return Arrays.stream(positions).mapToObj(position -> "0").toList();
        }
        DoubleFunction<String> style = style(largest, step);
        List<String> labels = Arrays.stream(positions).mapToObj(style).toList();
        return new HashSet<>(labels).size() == labels.size()
                ? labels
                : Arrays.stream(positions)
                        .mapToObj(position -> minus(Double.toString(position)))
                        .toList();
    }

    private static DoubleFunction<String> style(double largest, double step) {
        int stepExponent = exponent(step);
        if (largest >= LARGEST_SI || largest < SMALLEST_PLAIN) {
            int exponent = exponent(largest);
            int decimals = Math.clamp(exponent - (long) stepExponent, 0, 15);
            return value -> power(value, exponent, decimals);
        }
        if (largest >= 1e6) {
            int thousands = exponent(largest) / 3;
            int decimals = Math.max(0, 3 * thousands - stepExponent);
            if (decimals <= 3) {
                return value -> si(value, thousands, decimals);
            }
        }
        int decimals = Math.clamp(-(long) stepExponent, 0, 15);
        return value -> plain(value, decimals, largest >= 10_000);
    }

    /**
     * {@return the label of a tick on a logarithmic axis: a power of ten, or a small multiple of
     * one}
     */
    static String logarithmic(double value, boolean powers) {
        if (powers) {
            int exponent = exponent(value);
            long mantissa = Math.round(value / Math.pow(10, exponent));
            return (mantissa == 1 ? "10" : mantissa + "×10") + superscript(exponent);
        }
        if (value >= 1e6) {
            int thousands = exponent(value) / 3;
            return si(value, thousands, 0);
        }
        return plain(value, Math.max(0, -exponent(value)), value >= 10_000);
    }

    /** {@return the number with up to 15 significant digits} */
    public static String exact(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "no value" : value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        var rounded = new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros();
        if (size >= 1e15 || size < 1e-6) {
            int exponent = rounded.precision() - rounded.scale() - 1;
            return minus(rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString())
                    + "×10"
                    + superscript(exponent);
        }
        return plain(rounded, Math.max(0, rounded.scale()), size >= 10_000);
    }

    /** {@return a count in few characters} */
    public static String count(long count) {
        if (Math.abs((double) count) < 1e6) {
            return plain(count, 0, true);
        }
        int thousands = Math.min(exponent(count) / 3, PREFIXES.length() - 1);
        String text = si(count, thousands, 1);
        return text.replace(".0", "");
    }

    private static String plain(Number value, int decimals, boolean grouped) {
        String text =
                String.format(
                        Locale.ROOT, (grouped ? "%,." : "%.") + decimals + "f", asDecimal(value));
        return minus(isZero(text) ? text.replace("-", "") : text);
    }

    private static BigDecimal asDecimal(Number value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Long whole -> BigDecimal.valueOf(whole);
            default -> BigDecimal.valueOf(value.doubleValue());
        };
    }

    private static boolean isZero(String text) {
        return text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
    }

    private static String si(double value, int thousands, int decimals) {
        if (value == 0) {
            return "0";
        }
        String number =
                plain(BigDecimal.valueOf(value).movePointLeft(3 * thousands), decimals, true);
        return thousands == 0 ? number : number + " " + PREFIXES.charAt(thousands);
    }

    private static String power(double value, int exponent, int decimals) {
        return value == 0
                ? "0"
                : plain(BigDecimal.valueOf(value).movePointLeft(exponent), decimals, false)
                        + "×10"
                        + superscript(exponent);
    }

    private static String superscript(int exponent) {
        var text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /**
     * The decimal exponent, not fooled by 1000 being a little less than ten to the third in
     * logarithms.
     */
    private static int exponent(double value) {
        var decimal = BigDecimal.valueOf(Math.abs(value)).round(new MathContext(12));
        return decimal.precision() - decimal.scale() - 1;
    }

    private static String minus(String text) {
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }
}
