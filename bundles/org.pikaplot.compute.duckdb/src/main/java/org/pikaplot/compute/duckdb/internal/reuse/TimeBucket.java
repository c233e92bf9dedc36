package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType.Kind;
import org.pikaplot.data.TableSchema;

/**
 * A time column cut down to a unit: {@code date_trunc('unit', column)}.
 *
 * @param unit the unit, lower case
 * @param column the column's name
 */
record TimeBucket(String unit, String column) {
    /** Each unit with those that its buckets are made of whole. */
    private static final Map<String, List<String>> WITHIN =
            Map.of(
                    "minute", List.of("minute", "second"),
                    "hour", List.of("hour", "minute", "second"),
                    "day", List.of("day", "hour", "minute", "second"),
                    "week", List.of("week", "day", "hour", "minute", "second"),
                    "month", List.of("month", "day", "hour", "minute", "second"),
                    "quarter", List.of("quarter", "month", "day", "hour", "minute", "second"),
                    "year", List.of("year", "quarter", "month", "day", "hour", "minute", "second"));

    /** Functions of a time that are the same for all times of a bucket of that unit. */
    private static final Map<String, String> PARTS =
            Map.of(
                    "year", "year",
                    "quarter", "quarter",
                    "month", "month",
                    "day", "day",
                    "dayofweek", "day",
                    "dayofyear", "day",
                    "isodow", "day",
                    "hour", "hour",
                    "minute", "minute");

    /** {@return the bucket an expression is; empty for any other expression} */
    static Optional<TimeBucket> of(JsonNode expression, TableSchema columns) {
        List<JsonNode> arguments = Trees.arguments(expression);
        if (!Trees.function(expression).equals("date_trunc") || arguments.size() != 2) {
            return Optional.empty();
        }
        JsonNode literal = arguments.getFirst().path("literal");
        String unit = literal.path("text").asText("").toLowerCase(Locale.ROOT);
        boolean known =
                literal.path("kind").asText("").equals("STRING")
                        && (unit.equals("second") || WITHIN.containsKey(unit));
        return known
                ? timeColumn(arguments.getLast(), columns).map(name -> new TimeBucket(unit, name))
                : Optional.empty();
    }

    private static Optional<String> timeColumn(JsonNode expression, TableSchema columns) {
        return Trees.column(expression)
                .filter(name ->
                        columns.find(name)
                                .map(column -> column.type().kind())
                                .filter(kind -> kind == Kind.DATE || kind == Kind.TIMESTAMP)
                                .isPresent());
    }

    /**
     * {@return an expression over the bucket that equals one over its column, null when there is
     * none}
     *
     * @param expression over the column
     * @param bucket reads the bucket
     */
    @Nullable JsonNode coarser(JsonNode expression, JsonNode bucket, TableSchema columns) {
        Optional<TimeBucket> other = of(expression, columns);
        if (other.isPresent()) {
            String whole = other.get().unit;
            return other.get().column.equals(column)
                            && WITHIN.getOrDefault(whole, List.of()).contains(unit)
                    ? Trees.call("date_trunc", Trees.text(whole), bucket)
                    : null;
        }
        String function = Trees.function(expression);
        @Nullable String whole = PARTS.get(function);
        List<JsonNode> arguments = Trees.arguments(expression);
        boolean ofColumn =
                arguments.size() == 1
                        && timeColumn(arguments.getFirst(), columns)
                                .filter(column::equals)
                                .isPresent();
        return whole != null && ofColumn && WITHIN.getOrDefault(whole, List.of()).contains(unit)
                ? Trees.call(function, bucket)
                : null;
    }

    /**
     * {@return whether a bound on the column takes every bucket whole or not at all} Then the same
     * bound on the bucket says the same.
     */
    boolean isCutBy(Bound bound) {
        return bound.column().equals(column)
                && (bound.operator().equals(">=") || bound.operator().equals("<"))
                && bound.value() instanceof LocalDateTime time
                && isStart(time);
    }

    private boolean isStart(LocalDateTime time) {
        boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return switch (unit) {
            case "second" -> time.truncatedTo(ChronoUnit.SECONDS).equals(time);
            case "minute" -> time.truncatedTo(ChronoUnit.MINUTES).equals(time);
            case "hour" -> time.truncatedTo(ChronoUnit.HOURS).equals(time);
            case "day" -> midnight;
            case "week" -> midnight && time.getDayOfWeek() == java.time.DayOfWeek.MONDAY;
            case "month" -> midnight && time.getDayOfMonth() == 1;
            case "quarter" ->
                    midnight && time.getDayOfMonth() == 1 && time.getMonthValue() % 3 == 1;
            case "year" -> midnight && time.getDayOfYear() == 1;
            default -> false;
        };
    }
}
