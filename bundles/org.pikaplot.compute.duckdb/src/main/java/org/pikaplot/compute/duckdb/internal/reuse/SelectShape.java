package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.TableSchema;

/**
 * A SELECT over one table in the form in which questions are compared. All expressions are the
 * engine's syntax trees in {@linkplain ShapeReader normal form}: equal trees mean the same.
 *
 * @param table the name the statement calls its table by
 * @param columns the columns of that table
 * @param outputs what it selects, stars spelled out
 * @param conditions what every row must fulfil: all of them
 * @param bounds for each of the conditions, what it is where it compares a column with a constant
 * @param aggregated whether its rows stand for groups
 * @param keys what it groups by, in order; empty = one group of everything
 * @param distinct whether equal rows are given once
 * @param order its sort keys, most significant first
 * @param limit the engine's tree of LIMIT and OFFSET, or null
 */
public record SelectShape(
        String table,
        TableSchema columns,
        List<Output> outputs,
        List<JsonNode> conditions,
        List<Optional<Bound>> bounds,
        boolean aggregated,
        List<JsonNode> keys,
        boolean distinct,
        List<Order> order,
        @Nullable JsonNode limit) {

    /**
     * One column of the answer.
     *
     * @param expression what it is
     * @param column its name and type in the answer
     */
    public record Output(JsonNode expression, Column column) {}

    /**
     * One sort key.
     *
     * @param expression what is sorted by
     * @param direction the engine's word
     * @param nulls the engine's word
     */
    record Order(JsonNode expression, String direction, String nulls) {}

    /** {@return whether equal sort keys mean equal rows, so that the first rows are these rows} */
    boolean isTotallyOrdered() {
        Set<JsonNode> sorted = new HashSet<>();
        order.forEach(key -> sorted.add(key.expression()));
        return aggregated && !distinct && sorted.containsAll(keys)
                || outputs.stream().allMatch(output -> sorted.contains(output.expression()));
    }

    /**
     * {@return whether its answer is a table like its own, of fewer rows and columns} Every output
     * is a column under its own name, so that no name means anything else there; and a star means
     * the same where all columns are there, in their order.
     */
    boolean isPartOfItsTable() {
        List<Column> kept = outputs.stream().map(Output::column).toList();
        return outputs.stream()
                        .allMatch(o ->
                                Trees.column(o.expression())
                                        .flatMap(columns::find)
                                        .filter(o.column()::equals)
                                        .isPresent())
                && (kept.size() < columns.columns().size() || kept.equals(columns.columns()));
    }

    /** {@return whether every column it reads is an output of another} */
    boolean readsOnlyOutputsOf(SelectShape other) {
        var read = new ArrayList<JsonNode>(conditions);
        outputs.forEach(output -> read.add(output.expression()));
        order.forEach(key -> read.add(key.expression()));
        read.addAll(keys);
        return read.stream().allMatch(expression -> other.hasColumnsOf(expression));
    }

    private boolean hasColumnsOf(JsonNode node) {
        return Trees.is(node, "COLUMN_REF")
                ? outputOf(node).isPresent()
                : node.valueStream().allMatch(this::hasColumnsOf);
    }

    /** {@return the place of an output of that expression} */
    OptionalInt outputOf(JsonNode expression) {
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).expression().equals(expression)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return the type of an expression where it is a column or an output} */
    Optional<ColumnType> typeOf(JsonNode expression) {
        OptionalInt output = outputOf(expression);
        if (output.isPresent()) {
            return Optional.of(outputs.get(output.getAsInt()).column().type());
        }
        return Trees.column(expression).flatMap(columns::find).map(Column::type);
    }

    /**
     * {@return whether values of an expression may be equal and yet print differently, such as 0.0
     * and -0.0: which of them stands for both depends on the order of the rows} Also when its type
     * is not known.
     */
    boolean isAmbiguous(JsonNode expression) {
        return typeOf(expression).map(SelectShape::isAmbiguous).orElse(true);
    }

    static boolean isAmbiguous(ColumnType type) {
        return switch (type.kind()) {
            case FLOATING, INTERVAL, NESTED, OPAQUE, TIME -> true;
            default -> false;
        };
    }
}
