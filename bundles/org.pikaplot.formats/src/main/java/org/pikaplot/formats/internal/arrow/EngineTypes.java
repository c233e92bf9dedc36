package org.pikaplot.formats.internal.arrow;

import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.pikaplot.data.ColumnType;

/**
 * What the engine makes of an Arrow column, for the proposal; the loaded table says it for certain.
 */
final class EngineTypes {
    private EngineTypes() {}

    /** {@return the type of a column} */
    static ColumnType of(Field field) {
        return ColumnType.ofEngine(field.getDictionary() != null ? "VARCHAR" : name(field));
    }

    private static String name(Field field) {
        return switch (field.getType()) {
            case ArrowType.Bool bool -> "BOOLEAN";
            case ArrowType.Int integer -> integer(integer);
            case ArrowType.FloatingPoint real ->
                    real.getPrecision() == FloatingPointPrecision.DOUBLE ? "DOUBLE" : "FLOAT";
            case ArrowType.Decimal decimal ->
                    "DECIMAL(%d,%d)".formatted(decimal.getPrecision(), decimal.getScale());
            case ArrowType.Utf8 text -> "VARCHAR";
            case ArrowType.LargeUtf8 text -> "VARCHAR";
            case ArrowType.Utf8View text -> "VARCHAR";
            case ArrowType.Date date -> "DATE";
            case ArrowType.Time time -> "TIME";
            case ArrowType.Timestamp timestamp -> timestamp(timestamp);
            case ArrowType.Duration duration -> "INTERVAL";
            case ArrowType.Interval interval -> "INTERVAL";
            case ArrowType.List list -> name(field.getChildren().getFirst()) + "[]";
            case ArrowType.LargeList list -> name(field.getChildren().getFirst()) + "[]";
            case ArrowType.Struct struct -> "STRUCT";
            case ArrowType.Map map -> "MAP";
            default -> "BLOB";
        };
    }

    private static String integer(ArrowType.Int type) {
        String name =
                switch (type.getBitWidth()) {
                    case 8 -> "TINYINT";
                    case 16 -> "SMALLINT";
                    case 32 -> "INTEGER";
                    default -> "BIGINT";
                };
        return type.getIsSigned() ? name : "U" + name;
    }

    private static String timestamp(ArrowType.Timestamp type) {
        if (type.getTimezone() != null) {
            return "TIMESTAMP WITH TIME ZONE";
        }
        return switch (type.getUnit()) {
            case SECOND -> "TIMESTAMP_S";
            case MILLISECOND -> "TIMESTAMP_MS";
            case MICROSECOND -> "TIMESTAMP";
            case NANOSECOND -> "TIMESTAMP_NS";
        };
    }
}
