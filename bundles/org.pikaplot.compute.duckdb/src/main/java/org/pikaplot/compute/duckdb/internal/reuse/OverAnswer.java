package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns expressions over a table into expressions over the columns of a kept answer.
 *
 * @param wide the question of the kept answer
 * @param outputs the columns of it that may be read
 */
record OverAnswer(SelectShape wide, List<SelectShape.Output> outputs) {

    JsonNode of(JsonNode expression) {
        return Trees.replace(
                expression,
                node -> {
                    @Nullable JsonNode column = column(node);
                    boolean lost =
                            Trees.is(node, "COLUMN_REF")
                                    || wide.aggregated()
                                            && FunctionKinds.isAggregate(Trees.function(node));
                    NotComparable.unless(column != null || !lost, "a column that was not kept");
                    return column;
                });
    }

    private @Nullable JsonNode column(JsonNode node) {
        if (Trees.is(node, "CONSTANT")) {
            return null;
        }
        for (SelectShape.Output output : outputs) {
            if (output.expression().equals(node)) {
                return Trees.columnRef(output.column().name());
            }
        }
        for (SelectShape.Output output : outputs) {
            Optional<TimeBucket> bucket = TimeBucket.of(output.expression(), wide.columns());
            @Nullable JsonNode coarser =
                    bucket.isEmpty()
                            ? null
                            : bucket.get()
                                    .coarser(
                                            node,
                                            Trees.columnRef(output.column().name()),
                                            wide.columns());
            if (coarser != null) {
                return coarser;
            }
        }
        return null;
    }

    /** A condition; also a bound on a time of which only buckets were kept. */
    JsonNode condition(JsonNode condition) {
        Optional<Bound> bound = Bound.of(condition, wide.columns());
        if (bound.isPresent() && column(Trees.columnRef(bound.get().column())) == null) {
            for (SelectShape.Output output : outputs) {
                Optional<TimeBucket> bucket = TimeBucket.of(output.expression(), wide.columns());
                if (bucket.filter(b -> b.isCutBy(bound.get())).isPresent()) {
                    return Trees.compare(
                            bound.get().operator().equals(">=")
                                    ? "COMPARE_GREATERTHANOREQUALTO"
                                    : "COMPARE_LESSTHAN",
                            Trees.columnRef(output.column().name()),
                            bound.get().constant());
                }
            }
        }
        return of(condition);
    }
}
