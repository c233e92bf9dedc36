package org.pikaplot.ui;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them, the same everywhere in the window. Any thread. */
public final class Readable {
    private static final String[] BYTE_UNITS = {"B", "KB", "MB", "GB", "TB", "PB", "EB"};

    private Readable() {}

    /** {@return a whole number with thousands apart, such as {@code 1,234,567}} */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@return {@code 1 row}, {@code 2 rows}: a count with its noun in the right number} */
    public static String count(long number, String one, String many) {
        return count(number) + ' ' + (number == 1 ? one : many);
    }

    /** {@return a short count with three digits at most, such as {@code 1.23 M}} */
    public static String shortCount(long number) {
        double size = Math.abs((double) number);
        if (size < 10_000) {
            return count(number);
        }
        if (size < 999_500) {
            return threeDigits(number / 1e3) + " k";
        }
        if (size < 999_500_000) {
            return threeDigits(number / 1e6) + " M";
        }
        return threeDigits(number / 1e9) + " G";
    }

    /** {@return a size in steps of 1,024 with three digits at most, such as {@code 1.5 GB}} */
    public static String bytes(long bytes) {
        double size = bytes;
        int unit = 0;
        while (Math.abs(size) >= 999.5 && unit < BYTE_UNITS.length - 1) {
            size /= 1024;
            unit++;
        }
        return (unit == 0 ? Long.toString(bytes) : threeDigits(size)) + ' ' + BYTE_UNITS[unit];
    }

    /**
     * {@return a time such as {@code 3 ms}, {@code 1.25 s}, {@code 2 min 5 s} or {@code 1 h 3 min}}
     */
    public static String duration(Duration time) {
        long millis = time.toMillis();
        if (millis < 1000) {
            return millis + " ms";
        }
        if (millis < 59_950) {
            return threeDigits(millis / 1000.0) + " s";
        }
        long seconds = Math.round(millis / 1000.0);
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** {@return a part of one in whole percent, such as {@code 42 %}} */
    public static String percent(double part) {
        return Math.round(part * 100) + " %";
    }

    private static String threeDigits(double number) {
        double size = Math.abs(number);
        int decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", number);
        return decimals == 0 ? text : text.replaceFirst("\\.?0+$", "");
    }
}
