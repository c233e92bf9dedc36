package org.pikaplot.data;

import java.util.Locale;

/**
 * The type of a column: what it means to a plot or a dialog, and what the engine calls it.
 *
 * @param kind what the values mean; decides which channels and scales accept the column
 * @param engineName the engine's own spelling, complete enough to cast back to it, such as {@code
 *     DECIMAL(18,3)}, {@code ENUM('a', 'b')} or {@code TIMESTAMP WITH TIME ZONE}
 */
public record ColumnType(Kind kind, String engineName) {

    /** What the values of a column mean, whatever their storage. */
    public enum Kind {
        /** True or false. */
        BOOLEAN,
        /** Whole numbers of any width, signed or not, up to 128 bits. */
        INTEGER,
        /** Exact decimals with a fixed number of digits after the point. */
        DECIMAL,
        /** Binary floating point; may hold NaN and infinities. */
        FLOATING,
        /** Text of any cardinality. */
        TEXT,
        /** Text from a closed dictionary (the engine's ENUM). */
        CATEGORY,
        /** A calendar day without time or zone. */
        DATE,
        /** A time of day. */
        TIME,
        /** A date and time without zone. */
        TIMESTAMP,
        /** An instant, shown in the session's time zone. */
        INSTANT,
        /** A span of months, days and microseconds. */
        INTERVAL,
        /** Lists, structs, maps, unions, arrays. */
        NESTED,
        /** Bytes, bit strings, UUIDs and whatever else cannot be placed on an axis. */
        OPAQUE
    }

    /**
     * {@return the type for an engine type name as {@code DESCRIBE} prints it} Unknown names are
     * {@code OPAQUE}.
     */
    public static ColumnType ofEngine(String engineName) {
        return new ColumnType(kindOf(engineName.strip()), engineName.strip());
    }

    /** {@return whether values are numbers with a size: integer, decimal or floating} */
    public boolean isNumeric() {
        return switch (kind) {
            case INTEGER, DECIMAL, FLOATING -> true;
            default -> false;
        };
    }

    /** {@return whether values lie on a time axis: date, timestamp or instant} */
    public boolean isTemporal() {
        return switch (kind) {
            case DATE, TIMESTAMP, INSTANT -> true;
            default -> false;
        };
    }

    /** {@return whether values have a distance, so that bins and continuous axes make sense} */
    public boolean isContinuous() {
        return isNumeric() || isTemporal() || kind == Kind.TIME;
    }

    /** {@return whether values name groups: text, category or boolean} */
    public boolean isDiscrete() {
        return switch (kind) {
            case TEXT, CATEGORY, BOOLEAN -> true;
            default -> false;
        };
    }

    private static Kind kindOf(String engineName) {
        String name = engineName.toUpperCase(Locale.ROOT);
        if (name.endsWith("]")
                || name.startsWith("STRUCT")
                || name.startsWith("TUPLE")
                || name.startsWith("MAP")
                || name.startsWith("UNION")) {
            return Kind.NESTED;
        }
        int parenthesis = name.indexOf('(');
        String base = parenthesis < 0 ? name : name.substring(0, parenthesis).strip();
        return switch (base) {
            case "BOOLEAN", "BOOL", "LOGICAL" -> Kind.BOOLEAN;
            case "TINYINT",
                    "SMALLINT",
                    "INTEGER",
                    "INT",
                    "BIGINT",
                    "HUGEINT",
                    "UTINYINT",
                    "USMALLINT",
                    "UINTEGER",
                    "UBIGINT",
                    "UHUGEINT",
                    "BIGNUM" ->
                    Kind.INTEGER;
            case "DECIMAL", "NUMERIC" -> Kind.DECIMAL;
            case "FLOAT", "REAL", "DOUBLE" -> Kind.FLOATING;
            case "VARCHAR", "TEXT", "STRING", "CHAR", "BPCHAR", "JSON" -> Kind.TEXT;
            case "ENUM" -> Kind.CATEGORY;
            case "DATE" -> Kind.DATE;
            case "TIME", "TIME WITH TIME ZONE", "TIMETZ", "TIME_NS" -> Kind.TIME;
            case "TIMESTAMP", "DATETIME", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" ->
                    Kind.TIMESTAMP;
            case "TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ", "TIMESTAMPTZ_NS" -> Kind.INSTANT;
            case "INTERVAL" -> Kind.INTERVAL;
            default -> Kind.OPAQUE;
        };
    }
}
