package org.pikaplot.compute.duckdb.internal.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.pikaplot.data.ColumnType;

/**
 * Prints values of the simple types exactly as the engine's own cast to VARCHAR does; every other
 * type travels with its text.
 */
final class CellText {
    private static final Set<String> PRINTABLE =
            Set.of(
                    "BOOLEAN",
                    "TINYINT",
                    "SMALLINT",
                    "INTEGER",
                    "BIGINT",
                    "HUGEINT",
                    "UTINYINT",
                    "USMALLINT",
                    "UINTEGER",
                    "UBIGINT",
                    "UHUGEINT",
                    "DOUBLE",
                    "VARCHAR",
                    "JSON",
                    "DATE",
                    "TIMESTAMP",
                    "TIMESTAMP WITH TIME ZONE");
    private static final long MICROS_PER_DAY = 86_400_000_000L;

    private CellText() {}

    /** {@return whether the methods here and plain Arrow values suffice for the type} */
    static boolean isPrintable(ColumnType type) {
        String name = type.engineName().toUpperCase(Locale.ROOT);
        return switch (type.kind()) {
            case CATEGORY, DECIMAL -> true;
            case NESTED, OPAQUE, INTERVAL, TIME -> false;
            default -> PRINTABLE.contains(name);
        };
    }

    static String ofDouble(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return notFinite(value);
        }
        BigDecimal shortest = new BigDecimal(Double.toString(Math.abs(value)));
        BigDecimal shorter = oneDigit(shortest);
        if (shorter.doubleValue() == Math.abs(value)) {
            shortest = shorter;
        }
        return ofDigits(shortest, isNegative(value));
    }

    private static boolean isNegative(double value) {
        return value < 0 || 1 / value < 0;
    }

    /** Java prints two digits where one would do, such as 4.9E-324 for 5E-324. */
    private static BigDecimal oneDigit(BigDecimal number) {
        return number.round(new MathContext(1));
    }

    private static String notFinite(double value) {
        return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }

    /** Plain between 1e-4 and 1e16, scientific with two digits of exponent outside. */
    private static String ofDigits(BigDecimal number, boolean negative) {
        String sign = negative ? "-" : "";
        if (number.signum() == 0) {
            return sign + "0.0";
        }
        BigDecimal digits = number.stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = digits.toPlainString();
            return sign + (plain.indexOf('.') < 0 ? plain + ".0" : plain);
        }
        String all = digits.unscaledValue().toString();
        String mantissa = all.length() == 1 ? all : all.charAt(0) + "." + all.substring(1);
        String power = (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "");
        return sign + mantissa + "e" + power + Math.abs(exponent);
    }

    /** A day counted from 1970-01-01; the largest and smallest numbers are the infinities. */
    static String ofDate(int day) {
        if (day == Integer.MAX_VALUE || day == -Integer.MAX_VALUE) {
            return day > 0 ? "infinity" : "-infinity";
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        int year = date.getYear();
        var text = new StringBuilder(16);
        pad(text, year > 0 ? year : 1 - year, 4);
        text.append('-');
        pad(text, date.getMonthValue(), 2);
        text.append('-');
        pad(text, date.getDayOfMonth(), 2);
        return year > 0 ? text.toString() : text.append(" (BC)").toString();
    }

    /** Microseconds since 1970-01-01T00:00. */
    static String ofTimestamp(long micros) {
        if (micros == Long.MAX_VALUE || micros == -Long.MAX_VALUE) {
            return micros > 0 ? "infinity" : "-infinity";
        }
        long ofDay = Math.floorMod(micros, MICROS_PER_DAY);
        var text = new StringBuilder(28);
        text.append(ofDate((int) Math.floorDiv(micros, MICROS_PER_DAY))).append(' ');
        pad(text, ofDay / 3_600_000_000L, 2);
        text.append(':');
        pad(text, ofDay / 60_000_000L % 60, 2);
        text.append(':');
        pad(text, ofDay / 1_000_000L % 60, 2);
        long fraction = ofDay % 1_000_000L;
        if (fraction > 0) {
            text.append('.');
            pad(text, fraction, 6);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.toString();
    }

    /** An instant, in UTC as the engine's time zone is. */
    static String ofInstant(long micros) {
        String text = ofTimestamp(micros);
        return text.endsWith("infinity") ? text : text + "+00";
    }

    private static void pad(StringBuilder text, long number, int width) {
        String digits = Long.toString(number);
        text.repeat("0", Math.max(0, width - digits.length())).append(digits);
    }
}
