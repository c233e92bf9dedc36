package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.TableSchema;

/**
 * A condition that compares a column with a constant: {@code column operator constant}, turned
 * around where it was written the other way. Columns of numbers, dates and timestamps only; NaN and
 * infinities have their place in the engine's order, NULL fulfils no bound.
 *
 * @param column the column's name
 * @param type its type
 * @param operator {@code >}, {@code >=}, {@code <}, {@code <=} or {@code =}
 * @param constant the engine's tree of the constant
 * @param value what it is: a {@link BigDecimal} or a {@link LocalDateTime}
 */
record Bound(
        String column, ColumnType type, String operator, JsonNode constant, Comparable<?> value) {
    private static final Map<String, String> OPERATORS =
            Map.of(
                    "COMPARE_GREATERTHAN",
                    ">",
                    "COMPARE_GREATERTHANOREQUALTO",
                    ">=",
                    "COMPARE_LESSTHAN",
                    "<",
                    "COMPARE_LESSTHANOREQUALTO",
                    "<=",
                    "COMPARE_EQUAL",
                    "=");
    private static final Set<String> TIMES = Set.of("DATE", "TIMESTAMP");

    /** Types whose values around such constants are the same as decimals and as doubles. */
    private static final Set<String> WHOLE =
            Set.of(
                    "TINYINT",
                    "SMALLINT",
                    "INTEGER",
                    "BIGINT",
                    "UTINYINT",
                    "USMALLINT",
                    "UINTEGER",
                    "UBIGINT");

    private static final Pattern SHORT_DECIMAL = Pattern.compile("DECIMAL\\((\\d|1[0-8]),\\d+\\)");

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2}:[0-9]{2})?");

    /** Digits up to which different decimals are different as doubles, too. */
    private static final int SAFE_DIGITS = 15;

    /** {@return the bound a condition in normal form is; empty when it is another kind} */
    static Optional<Bound> of(JsonNode condition, TableSchema columns) {
        @Nullable String operator = OPERATORS.get(Trees.typeOf(condition));
        if (operator == null) {
            return Optional.empty();
        }
        JsonNode left = condition.path("left");
        JsonNode right = condition.path("right");
        boolean turned = Trees.column(left).isEmpty();
        JsonNode constant = turned ? left : right;
        return Trees.column(turned ? right : left)
                .flatMap(columns::find)
                .flatMap(column ->
                        value(constant, column.type())
                                .map(value ->
                                        new Bound(
                                                column.name(),
                                                column.type(),
                                                turned ? turned(operator) : operator,
                                                constant,
                                                value)));
    }

    private static Optional<Comparable<?>> value(JsonNode constant, ColumnType type) {
        String cast = "";
        JsonNode inner = constant;
        if (Trees.is(constant, "CAST") && !constant.path("try_cast").asBoolean()) {
            cast = constant.path("type_expr").path("type_name").asText("");
            inner = constant.path("child");
        }
        if (!Trees.is(inner, "CONSTANT")) {
            return Optional.empty();
        }
        String kind = inner.path("literal").path("kind").asText("");
        String text = inner.path("literal").path("text").asText("");
        boolean string = kind.equals("STRING");
        boolean whole = string && (cast.equals("BIGINT") || cast.equals("INTEGER"));
        boolean exact =
                whole || !string && cast.isEmpty() && !text.toLowerCase(Locale.ROOT).contains("e");
        boolean numeric = exact || cast.isEmpty() && !string || string && cast.equals("DOUBLE");
        String name = type.engineName();
        return switch (type.kind()) {
            case INTEGER -> WHOLE.contains(name) && numeric ? number(text) : Optional.empty();
            case FLOATING -> name.equals("DOUBLE") && numeric ? number(text) : Optional.empty();
            case DECIMAL ->
                    SHORT_DECIMAL.matcher(name).matches() && exact
                            ? number(text)
                            : Optional.empty();
            case DATE, TIMESTAMP ->
                    string && (cast.isEmpty() || TIMES.contains(cast))
                            ? time(text, cast, type.kind() == ColumnType.Kind.DATE)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Comparable<?>> number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(text).stripTrailingZeros();
        boolean safe =
                value.precision() <= SAFE_DIGITS
                        && value.abs().compareTo(BigDecimal.ONE.movePointRight(SAFE_DIGITS)) < 0;
        return safe ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Comparable<?>> time(String text, String cast, boolean daysOnly) {
        if (!TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime time =
                    text.length() == 10 || cast.equals("DATE")
                            ? LocalDate.parse(text.substring(0, 10)).atStartOfDay()
                            : LocalDateTime.parse(text.replace(' ', 'T'));
            // Whether the hours count for a day depends on which side the engine converts.
            return daysOnly && !time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? Optional.empty()
                    : Optional.of(time);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String turned(String operator) {
        return switch (operator.charAt(0)) {
            case '>' -> operator.replace('>', '<');
            case '<' -> operator.replace('<', '>');
            default -> operator;
        };
    }

    boolean isLower() {
        return operator.startsWith(">");
    }

    boolean isUpper() {
        return operator.startsWith("<");
    }

    boolean isStrict() {
        return operator.length() == 1 && !operator.equals("=");
    }

    /** {@return whether every value that fulfils this one fulfils the other} */
    boolean implies(Bound other) {
        if (!column.equals(other.column) || other.operator.equals("=")) {
            return equals(other);
        }
        boolean lower = other.isLower();
        if (lower ? isUpper() : isLower()) {
            return false;
        }
        int order = lower ? compare(other) : -compare(other);
        return isStrict() || !other.isStrict() ? order >= 0 : order > 0;
    }

    /** {@return how the constants compare; both are of the kind their column asks for} */
    int compare(Bound other) {
        return value instanceof BigDecimal number
                ? number.compareTo((BigDecimal) other.value)
                : ((LocalDateTime) value).compareTo((LocalDateTime) other.value);
    }

    /** {@return the condition that this one does not hold, for values that are not NULL} */
    JsonNode complement() {
        String opposite =
                switch (operator) {
                    case ">" -> "COMPARE_LESSTHANOREQUALTO";
                    case ">=" -> "COMPARE_LESSTHAN";
                    case "<" -> "COMPARE_GREATERTHANOREQUALTO";
                    case "<=" -> "COMPARE_GREATERTHAN";
                    default -> "COMPARE_NOTEQUAL";
                };
        return Trees.compare(opposite, Trees.columnRef(column), constant);
    }
}
