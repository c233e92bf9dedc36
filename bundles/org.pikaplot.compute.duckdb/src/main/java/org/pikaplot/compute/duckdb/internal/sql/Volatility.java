package org.pikaplot.compute.duckdb.internal.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Whether a statement can give other rows the next time: clocks, chance, counters, samples without
 * a seed, listings of the engine's state.
 */
public final class Volatility {
    private static final Set<String> NILADIC =
            Set.of(
                    "current_date",
                    "current_time",
                    "current_timestamp",
                    "localtime",
                    "localtimestamp",
                    "today",
                    "current_user",
                    "user",
                    "current_schema",
                    "current_catalog",
                    "current_role",
                    "session_user");

    private final Set<String> functions;

    /**
     * @param functions names of the engine's functions that are not consistent over time, lower
     *     case
     */
    public Volatility(Set<String> functions) {
        this.functions = functions;
    }

    /** {@return whether a syntax tree or a bound plan holds anything volatile} */
    public boolean isIn(JsonNode node) {
        if (node.isObject() && isVolatile(node)) {
            return true;
        }
        for (JsonNode child : node) {
            if (isIn(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVolatile(JsonNode node) {
        String type = node.path("type").asText("");
        if (isUnseeded(node.path("sample")) || isUnseeded(node.path("sample_options"))) {
            return true;
        }
        if (node.has("function_name")) {
            String name = TableUses.lower(node.path("function_name").asText());
            // The age of one instant is counted from today.
            boolean fromToday = name.equals("age") && node.path("arguments").size() == 1;
            if (fromToday || isVolatileName(name)) {
                return true;
            }
        }
        List<String> bound = AccessRule.path(node.path("qname").path("path"));
        if (!bound.isEmpty() && isVolatileName(bound.getLast())) {
            return true;
        }
        List<String> column = AccessRule.path(node.path("column_names"));
        if (column.size() == 1 && NILADIC.contains(TableUses.lower(column.getFirst()))) {
            return true;
        }
        if (type.equals("TABLE_FUNCTION")) {
            String name = node.path("function").path("function_name").asText("");
            return !AccessRule.PURE_FUNCTIONS.contains(TableUses.lower(name));
        }
        return false;
    }

    /** {@return whether words alone name anything volatile} */
    public boolean isIn(UserStatement statement) {
        return statement.tokens().stream()
                .anyMatch(token ->
                        token.isWord("TABLESAMPLE")
                                || token.isWord("SAMPLE")
                                || token.isName() && isVolatileName(token.text()));
    }

    private boolean isVolatileName(String name) {
        String lower = TableUses.lower(name);
        return functions.contains(lower) || NILADIC.contains(lower);
    }

    private static boolean isUnseeded(JsonNode sample) {
        return sample.isObject() && !sample.path("repeatable").asBoolean();
    }
}
