package org.pikaplot.formats.internal.load;

import org.pikaplot.data.ColumnType;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.internal.infer.NumberFormat;

/**
 * How a text becomes a value, and when it does not: two SQL expressions for the engine. A text
 * misfits when no value of the type tells the same; {@code 007} is not 7, {@code 1.10} is 1.1.
 */
public sealed interface Reading {

    /** {@return the type of the values} */
    ColumnType type();

    /** {@return SQL for the value of the SQL expression {@code text}; NULL where it has none} */
    String value(String text);

    /**
     * {@return SQL that is true where {@code value} does not tell what {@code text} says, false for
     * NULL text}
     */
    String misfit(String text, String value);

    /** Texts as they are. */
    record Text() implements Reading {
        @Override
        public ColumnType type() {
            return ColumnType.ofEngine("VARCHAR");
        }

        @Override
        public String value(String text) {
            return text;
        }

        @Override
        public String misfit(String text, String value) {
            return "false";
        }
    }

    /** Types whose printed value must be the text: whole numbers, dates, times. */
    record Printed(ColumnType type) implements Reading {
        @Override
        public String value(String text) {
            return "try_cast(%s AS %s)".formatted(text, type.engineName());
        }

        @Override
        public String misfit(String text, String value) {
            return "CAST(%s AS VARCHAR) IS DISTINCT FROM %s".formatted(value, text);
        }
    }

    /**
     * Timestamps, which may be written with a T, without seconds, or with zeros at the end of the
     * fraction.
     */
    record Timestamp(ColumnType type, int digits) implements Reading {
        @Override
        public String value(String text) {
            return "try_cast(%s AS %s)".formatted(text, type.engineName());
        }

        @Override
        public String misfit(String text, String value) {
            return """
            CASE WHEN %2$s IS NULL THEN %1$s IS NOT NULL
            WHEN CAST(%2$s AS VARCHAR) = %1$s THEN false
            ELSE NOT regexp_full_match(%1$s, \
            '\\d{4}-\\d\\d-\\d\\d([ T]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,%3$d}0*)?)?)?') END\
            """
                    .formatted(text, value, digits);
        }
    }

    /** Timestamps with a zone or offset: the instant is kept. */
    record Instant() implements Reading {
        @Override
        public ColumnType type() {
            return ColumnType.ofEngine("TIMESTAMP WITH TIME ZONE");
        }

        @Override
        public String value(String text) {
            return "try_cast(%s AS TIMESTAMP WITH TIME ZONE)".formatted(text);
        }

        @Override
        public String misfit(String text, String value) {
            return """
            CASE WHEN %2$s IS NULL THEN %1$s IS NOT NULL ELSE NOT regexp_full_match(%1$s, \
            '\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,6}0*)?)? ?(Z|[+-]\\d\\d(:?\\d\\d)?)') END\
            """
                    .formatted(text, value);
        }
    }

    /**
     * Doubles. Up to 15 characters every decimal survives the way to binary and back; a longer one
     * must come out again when the double is printed, in the shortest way or, which takes ten times
     * longer, with as many digits as the text has.
     */
    record Doubles() implements Reading {
        @Override
        public ColumnType type() {
            return ColumnType.ofEngine("DOUBLE");
        }

        @Override
        public String value(String text) {
            return "try_cast(%s AS DOUBLE)".formatted(text);
        }

        @Override
        public String misfit(String text, String value) {
            return """
            CASE WHEN %2$s IS NULL THEN %1$s IS NOT NULL
            WHEN (%1$s >= '00' AND %1$s < '0:') OR (%1$s >= '-00' AND %1$s < '-0:') \
            OR (%1$s >= '+' AND %1$s < ',') OR contains(%1$s, '_') THEN true
            WHEN strlen(%1$s) <= 15 AND abs(%2$s) BETWEEN 1e-290 AND 1e300 THEN false
            WHEN CAST(%2$s AS VARCHAR) = %1$s THEN false
            WHEN isnan(%2$s) OR %1$s IN ('0', '0.0', '0.00', '-0') THEN false
            ELSE NOT (%3$s) END\
            """
                    .formatted(text, value, sameDigits(text, value));
        }

        /** SQL for: the double printed in the manner of the text gives the text. */
        private static String sameDigits(String text, String value) {
            String mantissa = "split_part(lower(%s), 'e', 1)".formatted(text);
            String exponent = "split_part(lower(%s), 'e', 2)".formatted(text);
            String digits = "strlen(split_part(%s, '.', 2))".formatted(mantissa);
            String printed =
                    "format('{:.' || %s || CASE WHEN contains(lower(%s), 'e') THEN 'e}' ELSE 'f}' END, %s)"
                            .formatted(digits, text, value);
            return """
            lower(%1$s) IN ('inf', '-inf', 'infinity', '-infinity') \
            OR (NOT isinf(%2$s) \
            AND split_part(%3$s, 'e', 1) = \
            rtrim(regexp_replace(%4$s, '^(-?)\\.', '\\10.'), '.') \
            AND try_cast(split_part(%3$s, 'e', 2) AS INTEGER) IS NOT DISTINCT FROM try_cast(%5$s AS INTEGER))\
            """
                    .formatted(text, value, printed, mantissa, exponent);
        }
    }

    /** Exact decimals, for numbers with more digits than a double has. */
    record Decimals(int scale) implements Reading {
        @Override
        public ColumnType type() {
            return ColumnType.ofEngine("DECIMAL(38,%d)".formatted(scale));
        }

        @Override
        public String value(String text) {
            return "try_cast(%s AS %s)".formatted(text, type().engineName());
        }

        @Override
        public String misfit(String text, String value) {
            return """
            CASE WHEN %2$s IS NULL THEN %1$s IS NOT NULL \
            ELSE NOT regexp_full_match(%1$s, '-?(0|[1-9]\\d*)?(\\.\\d{0,%3$d})?') END\
            """
                    .formatted(text, value, scale);
        }
    }

    /**
     * Numbers with separators or signs, read as the same digits without them.
     *
     * @param format how they are written
     * @param reading of plain digits
     */
    record Separated(NumberFormat format, Reading reading) implements Reading {
        @Override
        public ColumnType type() {
            return reading.type();
        }

        @Override
        public String value(String text) {
            return reading.value(digits(text));
        }

        @Override
        public String misfit(String text, String value) {
            return """
            CASE WHEN %2$s IS NULL THEN %1$s IS NOT NULL WHEN NOT regexp_full_match(%1$s, %3$s) THEN true \
            ELSE %4$s END\
            """
                    .formatted(
                            text,
                            value,
                            Sql.literal(format.pattern()),
                            reading.misfit(digits(text), value));
        }

        private String digits(String text) {
            String bare = without(without(text, format.before()), format.after());
            bare = without(bare, String.valueOf(format.group()));
            String pointed =
                    format.point() == '.'
                            ? bare
                            : "replace(%s, %s, '.')"
                                    .formatted(bare, Sql.literal(String.valueOf(format.point())));
            return format.before().isEmpty() && format.after().isEmpty()
                    ? pointed
                    : "trim(%s)".formatted(pointed);
        }

        private static String without(String text, String part) {
            return part.isEmpty() ? text : "replace(%s, %s, '')".formatted(text, Sql.literal(part));
        }
    }

    /** Bytes as the engine prints those that are no letters: {@code \x00\xFF}, each of them so. */
    record Bytes() implements Reading {
        @Override
        public ColumnType type() {
            return ColumnType.ofEngine("BLOB");
        }

        @Override
        public String value(String text) {
            return "CASE WHEN regexp_full_match(%1$s, '(\\\\x[0-9A-F]{2})*') THEN try_cast(%1$s AS BLOB) END"
                    .formatted(text);
        }

        @Override
        public String misfit(String text, String value) {
            return "%s IS NULL AND %s IS NOT NULL".formatted(value, text);
        }
    }

    /** true and false in any case. */
    record Booleans() implements Reading {
        @Override
        public ColumnType type() {
            return ColumnType.ofEngine("BOOLEAN");
        }

        @Override
        public String value(String text) {
            return "CASE lower(%s) WHEN 'true' THEN true WHEN 'false' THEN false END"
                    .formatted(text);
        }

        @Override
        public String misfit(String text, String value) {
            return "%s IS NULL AND %s IS NOT NULL".formatted(value, text);
        }
    }

    /** Dates and timestamps in a strptime pattern. */
    record Patterned(ColumnType type, String pattern) implements Reading {
        @Override
        public String value(String text) {
            return "CAST(try_strptime(%s, %s) AS %s)"
                    .formatted(text, Sql.literal(pattern), type.engineName());
        }

        @Override
        public String misfit(String text, String value) {
            return "%s IS NULL AND %s IS NOT NULL".formatted(value, text);
        }
    }

    /**
     * A type somebody insisted on. More is forgiven ({@code 007} may be 7), but a number is not
     * rounded and a time of day is not cut off in silence.
     */
    record Insisted(ColumnType type) implements Reading {
        @Override
        public String value(String text) {
            return "try_cast(%s AS %s)".formatted(text, type.engineName());
        }

        @Override
        public String misfit(String text, String value) {
            return switch (type.kind()) {
                case INTEGER ->
                        """
                        CASE WHEN %2$s IS NULL THEN %1$s IS NOT NULL
                        WHEN CAST(%2$s AS VARCHAR) = %1$s THEN false
                        ELSE coalesce(try_cast(%1$s AS DECIMAL(38,9)) <> %2$s, true) END\
                        """
                                .formatted(text, value);
                case DECIMAL ->
                        """
                        CASE WHEN %2$s IS NULL THEN %1$s IS NOT NULL
                        ELSE coalesce(try_cast(%1$s AS DECIMAL(38,18)) <> %2$s, false) END\
                        """
                                .formatted(text, value);
                case DATE ->
                        """
                        CASE WHEN %2$s IS NULL THEN %1$s IS NOT NULL
                        WHEN CAST(%2$s AS VARCHAR) = %1$s THEN false
                        ELSE coalesce(try_cast(%1$s AS TIMESTAMP) <> CAST(%2$s AS TIMESTAMP), true) END\
                        """
                                .formatted(text, value);
                default -> "%s IS NULL AND %s IS NOT NULL".formatted(value, text);
            };
        }
    }

    /** A reading of texts whose surrounding blanks do not count. */
    record Trimmed(Reading reading) implements Reading {
        @Override
        public ColumnType type() {
            return reading.type();
        }

        @Override
        public String value(String text) {
            return reading.value(trim(text));
        }

        @Override
        public String misfit(String text, String value) {
            return reading.misfit(trim(text), value);
        }

        private static String trim(String text) {
            return "nullif(trim(%s), '')".formatted(text);
        }
    }
}
