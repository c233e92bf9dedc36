package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * What a function of the engine does to rows.
 *
 * @param scalars names, lower case, that mean a function of one row's values and nothing else
 */
public record FunctionKinds(Set<String> scalars) {
    /** Whose value depends on which rows there are, never on their order or their grouping. */
    private static final Set<String> AGGREGATES =
            Set.of("count", "count_star", "sum", "avg", "min", "max", "bool_and", "bool_or");

    public FunctionKinds {
        scalars = Set.copyOf(scalars);
    }

    static boolean isAggregate(String function) {
        return AGGREGATES.contains(function);
    }

    /** {@return whether an expression in normal form holds an aggregate} */
    static boolean hasAggregate(JsonNode node) {
        if (isAggregate(Trees.function(node))) {
            return true;
        }
        return node.valueStream().anyMatch(FunctionKinds::hasAggregate);
    }

    boolean isKnown(String function) {
        return isAggregate(function) || scalars.contains(function);
    }
}
