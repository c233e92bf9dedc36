package org.pikaplot.formats.internal.infer;

import org.jspecify.annotations.Nullable;

/** Numbers with separators, as people in different places write them. */
public enum NumberFormat {
    /** 1,234.5 */
    ENGLISH(',', '.', "1,234.5"),
    /** 1.234,5 */
    CONTINENTAL('.', ',', "1.234,5");

    private final char group;
    private final char point;
    private final String example;

    NumberFormat(char group, char point, String example) {
        this.group = group;
        this.point = point;
        this.example = example;
    }

    /** {@return between groups of three digits} */
    public char group() {
        return group;
    }

    /** {@return before the fraction} */
    public char point() {
        return point;
    }

    /**
     * {@return the name of the format: how it writes one thousand two hundred thirty-four and a
     * half}
     */
    public String example() {
        return example;
    }

    /** {@return the format of that name, or null} */
    public static @Nullable NumberFormat named(@Nullable String example) {
        for (NumberFormat format : values()) {
            if (format.example.equals(example)) {
                return format;
            }
        }
        return null;
    }

    /**
     * {@return whether the text is a number in this format that holds a group separator or a
     * fraction}
     */
    public boolean matches(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        return matches(text, from, text.length());
    }

    /** {@return whether the number could not be meant in the other format} {@code 1,234} could. */
    public boolean isCertain(String text) {
        NumberFormat other = this == ENGLISH ? CONTINENTAL : ENGLISH;
        return matches(text) && !other.matches(text);
    }

    boolean matches(String text, int from, int to) {
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
        if (run == 0 || groups > 0 && run != 3) {
            return false;
        }
        if (p == to) {
            return groups > 0;
        }
        if (text.charAt(p) != point || ++p == to) {
            return false;
        }
        while (p < to && isDigit(text.charAt(p))) {
            p++;
        }
        return p == to;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
