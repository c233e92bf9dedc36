package org.pikaplot.formats.internal.infer;

/**
 * What a single text looks like, decided by its characters alone. Cheap: it runs on every cell of a
 * sample.
 */
public enum TextShape {
    /** No characters but blanks. */
    EMPTY,
    /**
     * A whole number as the engine prints it, at most 38 digits: no plus sign, no leading zeros.
     */
    INTEGER,
    /** Digits with leading zeros: a code, not a number. */
    CODE,
    /** A decimal or scientific number with a point, or nan and infinities. */
    REAL,
    /** A number with separators between groups of digits or a decimal comma. */
    SEPARATED,
    /** true or false in any case. */
    BOOLEAN,
    /** yyyy-mm-dd. */
    ISO_DATE,
    /** yyyy-mm-dd hh:mm with optional seconds and fraction, a blank or T between. */
    ISO_TIMESTAMP,
    /** The same followed by Z or an offset. */
    ISO_INSTANT,
    /** hh:mm:ss with an optional fraction. */
    TIME,
    /** A number with a currency sign or a percent sign. */
    AMOUNT,
    /** Anything else. */
    TEXT;

    /** {@return whether this is more than free text} */
    public boolean isValue() {
        return this != TEXT;
    }

    /** {@return the shape of a text; surrounding blanks do not count} */
    public static TextShape of(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            return EMPTY;
        }
        char first = text.charAt(from);
        if (first >= '0' && first <= '9' || first == '-' || first == '.') {
            return numeric(text, from, to);
        }
        String word =
                to - from <= 9 ? text.substring(from, to).toLowerCase(java.util.Locale.ROOT) : "";
        return switch (word) {
            case "true", "false" -> BOOLEAN;
            case "nan", "inf", "infinity" -> REAL;
            default -> isAmount(text, from, to) ? AMOUNT : TEXT;
        };
    }

    private static TextShape numeric(String text, int from, int to) {
        int digitsFrom = text.charAt(from) == '-' ? from + 1 : from;
        int p = digits(text, digitsFrom, to);
        int whole = p - digitsFrom;
        boolean padded = whole > 1 && text.charAt(digitsFrom) == '0';
        if (p == to) {
            if (whole == 0) {
                return TEXT;
            }
            if (padded || whole > 38) {
                return CODE;
            }
            return text.charAt(from) == '-' && text.charAt(digitsFrom) == '0' ? REAL : INTEGER;
        }
        char next = text.charAt(p);
        if (whole == 4 && next == '-' && digitsFrom == from) {
            return calendar(text, from, to);
        }
        if (next == ':' && whole == 2 && digitsFrom == from) {
            return clock(text, p, to) == to && text.indexOf(':', p + 1) > 0 ? TIME : TEXT;
        }
        if (whole == 0 && text.substring(from, to).matches("(?i)-inf(inity)?")) {
            return REAL;
        }
        if (isReal(text, digitsFrom, to)) {
            return padded ? CODE : REAL;
        }
        if (isSeparated(text, digitsFrom, to)) {
            return SEPARATED;
        }
        return isAmount(text, from, to) ? AMOUNT : TEXT;
    }

    private static TextShape calendar(String text, int from, int to) {
        if (to - from < 10
                || digits(text, from + 5, to) != from + 7
                || text.charAt(from + 7) != '-'
                || digits(text, from + 8, to) != from + 10) {
            return TEXT;
        }
        int month = Integer.parseInt(text, from + 5, from + 7, 10);
        int day = Integer.parseInt(text, from + 8, from + 10, 10);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return TEXT;
        }
        if (to - from == 10) {
            return ISO_DATE;
        }
        char separator = text.charAt(from + 10);
        if (separator != ' ' && separator != 'T' || digits(text, from + 11, to) != from + 13) {
            return TEXT;
        }
        int p = clock(text, from + 13, to);
        if (p < 0) {
            return TEXT;
        }
        return p == to ? ISO_TIMESTAMP : isOffset(text, p, to) ? ISO_INSTANT : TEXT;
    }

    /** {@return the position after {@code :mm[:ss[.fraction]]}, or -1} */
    private static int clock(String text, int from, int to) {
        int p = from;
        for (int part = 0; part < 2 && p < to && text.charAt(p) == ':'; part++) {
            int end = digits(text, p + 1, Math.min(to, p + 3));
            if (end != p + 3 || text.charAt(p + 1) > '5') {
                return -1;
            }
            p = end;
        }
        if (p == from) {
            return -1;
        }
        return p < to && text.charAt(p) == '.' ? digits(text, p + 1, to) : p;
    }

    private static boolean isOffset(String text, int from, int to) {
        String offset = text.substring(from, to).strip();
        return offset.equals("Z") || offset.matches("[+-][0-9]{2}(:?[0-9]{2})?");
    }

    private static boolean isReal(String text, int from, int to) {
        int p = digits(text, from, to);
        int count = p - from;
        if (p < to && text.charAt(p) == '.') {
            int end = digits(text, p + 1, to);
            count += end - p - 1;
            p = end;
        }
        if (count == 0) {
            return false;
        }
        if (p < to && (text.charAt(p) == 'e' || text.charAt(p) == 'E')) {
            p++;
            if (p < to && (text.charAt(p) == '+' || text.charAt(p) == '-')) {
                p++;
            }
            int end = digits(text, p, to);
            return end > p && end == to;
        }
        return p == to;
    }

    private static boolean isSeparated(String text, int from, int to) {
        for (NumberFormat format : NumberFormat.PLAIN) {
            if (format.digitsMatch(text, from, to, false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(String text, int from, int to) {
        return Amount.of(text.substring(from, to)) != null;
    }

    private static int digits(String text, int from, int to) {
        int p = from;
        while (p < to && text.charAt(p) >= '0' && text.charAt(p) <= '9') {
            p++;
        }
        return p;
    }
}
