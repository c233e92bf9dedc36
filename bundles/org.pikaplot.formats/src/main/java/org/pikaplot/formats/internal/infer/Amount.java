package org.pikaplot.formats.internal.infer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with a currency or percent sign.
 *
 * @param before the sign in front of the digits; empty for none
 * @param after the sign behind them; empty for none
 */
record Amount(String before, String after) {
    private static final int LONGEST = 40;
    private static final String CURRENCY =
            "[$€£¥₹]|USD|EUR|GBP|CHF|JPY|CNY|INR|CAD|AUD|SEK|NOK|DKK|PLN";
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "-?(?<before>%1$s)? ?-?(?<digits>\\d[\\d., '\u00a0\u202f]*?)[ \u00a0]?(?<after>%1$s|%%)?"
                            .formatted(CURRENCY));

    /** {@return what the text is, blanks around it not counted, or null when it is no amount} */
    static @Nullable Amount of(String text) {
        if (text.length() > LONGEST || !mayBe(text)) {
            return null;
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return null;
        }
        String before = nonNull(written.group("before"));
        String after = nonNull(written.group("after"));
        String digits = written.group("digits");
        boolean signed = before.isEmpty() != after.isEmpty();
        boolean number =
                NumberFormat.PLAIN.stream()
                        .anyMatch(format -> format.digitsMatch(digits, 0, digits.length(), true));
        return signed && number ? new Amount(before, after) : null;
    }

    /** Cheap, for it runs on every free text. */
    private static boolean mayBe(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        if (text.length() < from + 2) {
            return false;
        }
        char first = text.charAt(from);
        char last = text.charAt(text.length() - 1);
        return isSign(first) != isSign(last) && (isDigit(first) || isDigit(last));
    }

    private static boolean isSign(char c) {
        return c >= 'A' && c <= 'Z' || "$€£¥₹%".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String nonNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
