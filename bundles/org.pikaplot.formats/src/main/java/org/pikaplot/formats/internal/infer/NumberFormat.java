package org.pikaplot.formats.internal.infer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How numbers with separators or signs are written in some place. The name of a format is how it
 * writes one thousand two hundred thirty-four and a half, such as {@code 1.234,5} or {@code
 * $1,234.5}.
 *
 * @param group between groups of three digits
 * @param point before the fraction
 * @param before a sign in front of the digits, such as {@code $}; empty for none
 * @param after a sign behind them, such as {@code %}; empty for none
 */
public record NumberFormat(char group, char point, String before, String after) {
    /** 1,234.5 */
    public static final NumberFormat ENGLISH = new NumberFormat(',', '.', "", "");

    /** 1.234,5 */
    public static final NumberFormat CONTINENTAL = new NumberFormat('.', ',', "", "");

    /** Formats without signs, the more usual first. */
    public static final List<NumberFormat> PLAIN =
            List.of(
                    ENGLISH,
                    CONTINENTAL,
                    new NumberFormat(' ', ',', "", ""),
                    new NumberFormat(' ', '.', "", ""),
                    new NumberFormat('\'', '.', "", ""),
                    new NumberFormat('\u00a0', ',', "", ""),
                    new NumberFormat('\u202f', ',', "", ""));

    /** {@return the name of the format} */
    public String example() {
        return before + "1" + group + "234" + point + "5" + after;
    }

    /** {@return the same separators with signs around the digits} */
    public NumberFormat with(String newBefore, String newAfter) {
        return new NumberFormat(group, point, newBefore, newAfter);
    }

    /** {@return the format of that name, or null} */
    public static @Nullable NumberFormat named(@Nullable String example) {
        if (example == null) {
            return null;
        }
        for (NumberFormat format : PLAIN) {
            int at = example.indexOf(format.example());
            if (at >= 0) {
                int end = at + format.example().length();
                return format.with(example.substring(0, at), example.substring(end));
            }
        }
        return null;
    }

    /**
     * {@return whether the text is a number in this format that holds a group separator, a fraction
     * or a sign}
     */
    public boolean matches(String text) {
        if (before.isEmpty() && after.isEmpty()) {
            return digitsMatch(text, text.startsWith("-") ? 1 : 0, text.length(), false);
        }
        boolean negative = text.startsWith("-");
        String rest = negative ? text.substring(1) : text;
        if (!rest.startsWith(before) || !rest.endsWith(after)) {
            return false;
        }
        if (rest.length() < before.length() + after.length()) {
            return false;
        }
        String digits = rest.substring(before.length(), rest.length() - after.length()).strip();
        boolean inner = !negative && digits.startsWith("-") && !before.isEmpty();
        return digitsMatch(digits, inner ? 1 : 0, digits.length(), true);
    }

    /** {@return the number in plain digits with a point, of a text in this format} */
    String digits(String text) {
        return text.replace(before, "")
                .replace(after, "")
                .replace(String.valueOf(group), "")
                .replace(point, '.')
                .strip();
    }

    /** {@return a regular expression of the engine for whole texts in this format} */
    public String pattern() {
        String digits =
                "((0|[1-9]\\d*)|[1-9]\\d{0,2}(%1$s\\d{3})+)?(%2$s\\d*)?"
                        .formatted(quoted(group), quoted(point));
        if (before.isEmpty() && after.isEmpty()) {
            return "-?" + digits;
        }
        String sign = before.isEmpty() ? "" : quoted(before) + " ?-?";
        return "-?" + sign + digits + (after.isEmpty() ? "" : " ?" + quoted(after));
    }

    /**
     * {@return whether the text from {@code from} to {@code to} are digits in this format}
     *
     * @param plainToo whether digits without a separator will do
     */
    boolean digitsMatch(String text, int from, int to, boolean plainToo) {
        int p = from;
        int run = 0;
        int groups = 0;
        while (p < to && (isDigit(text.charAt(p)) || text.charAt(p) == group)) {
            if (text.charAt(p) == group) {
                if (run == 0 || (groups == 0 ? run > 3 : run != 3)) {
                    return false;
                }
                groups++;
                run = 0;
            } else {
                run++;
            }
            p++;
        }
        boolean padded = p - from > 1 && text.charAt(from) == '0';
        if (run == 0 || groups > 0 && run != 3 || padded) {
            return false;
        }
        if (p == to) {
            return groups > 0 || plainToo;
        }
        if (text.charAt(p) != point || ++p == to) {
            return false;
        }
        while (p < to && isDigit(text.charAt(p))) {
            p++;
        }
        return p == to;
    }

    private static String quoted(char c) {
        return quoted(String.valueOf(c));
    }

    private static String quoted(String text) {
        return Pattern.compile("[.$^*+?()\\[\\]{}|\\\\]").matcher(text).replaceAll("\\\\$0");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
