package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the engine's tree of a SELECT over one table. */
final class SelectTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String table;
    private final ObjectNode select = JSON.objectNode();
    private final ArrayNode modifiers = JSON.arrayNode();

    SelectTree(String table) {
        this.table = table;
        select.put("type", "SELECT_NODE");
        select.set("modifiers", modifiers);
        select.putObject("cte_map").putArray("map");
        ObjectNode from = select.putObject("from_table");
        from.put("type", "BASE_TABLE").put("alias", "").put("table_name", table);
        from.putObject("qualified_name").putArray("path").add(table);
        select.put("aggregate_handling", "STANDARD_HANDLING");
    }

    /** Selects expressions over the table's columns under these names. */
    SelectTree outputs(List<JsonNode> expressions, List<SelectShape.Output> named) {
        ArrayNode list = select.putArray("select_list");
        for (int i = 0; i < expressions.size(); i++) {
            var item = (ObjectNode) qualified(expressions.get(i));
            list.add(item.put("alias", named.get(i).column().name()));
        }
        return this;
    }

    SelectTree where(List<JsonNode> conditions) {
        @Nullable JsonNode all = Trees.all(conditions);
        if (all != null) {
            select.set("where_clause", qualified(all));
        }
        return this;
    }

    SelectTree groupBy(List<JsonNode> keys) {
        if (!keys.isEmpty()) {
            ArrayNode expressions = select.putArray("group_expressions");
            ArrayNode set = select.putArray("group_sets").addArray();
            for (int i = 0; i < keys.size(); i++) {
                expressions.add(qualified(keys.get(i)));
                set.add(i);
            }
        }
        return this;
    }

    SelectTree distinct(boolean distinct) {
        if (distinct) {
            modifiers.addObject().put("type", "DISTINCT_MODIFIER").putArray("distinct_on_targets");
        }
        return this;
    }

    /** Sorts by expressions over the table's columns, or by constants that are places. */
    SelectTree orderBy(List<SelectShape.Order> keys) {
        if (!keys.isEmpty()) {
            ArrayNode orders =
                    modifiers.addObject().put("type", "ORDER_MODIFIER").putArray("orders");
            for (SelectShape.Order key : keys) {
                orders.addObject()
                        .put("type", key.direction())
                        .put("null_order", key.nulls())
                        .set("expression", qualified(key.expression()));
            }
        }
        return this;
    }

    SelectTree limit(@Nullable JsonNode limit) {
        if (limit != null) {
            modifiers.add(limit);
        }
        return this;
    }

    /** {@return the tree as json_deserialize_sql reads it} */
    String json() {
        return statement(select);
    }

    /** {@return rows of all parts, in the order of the parts unless sorted} */
    static String union(List<SelectTree> parts, List<SelectShape.Order> order) {
        ObjectNode all = JSON.objectNode().put("type", "SET_OPERATION_NODE");
        var sorted = new SelectTree("");
        sorted.orderBy(order);
        all.set("modifiers", sorted.modifiers);
        all.putObject("cte_map").putArray("map");
        all.put("setop_type", "UNION").put("setop_all", true);
        ArrayNode children = all.putArray("children");
        parts.forEach(part -> children.add(part.select));
        return statement(all);
    }

    private static String statement(ObjectNode node) {
        ObjectNode answer = JSON.objectNode().put("error", false);
        ObjectNode statement = answer.putArray("statements").addObject();
        statement.set("node", node);
        statement.putArray("named_param_map");
        return answer.toString();
    }

    /** An alias of the select list never hides a column that is named with its table. */
    private JsonNode qualified(JsonNode expression) {
        return Trees.replace(
                expression,
                node -> Trees.column(node).map(name -> Trees.columnRef(table, name)).orElse(null));
    }

    static List<JsonNode> rewritten(List<JsonNode> expressions, Rewriting rewriting) {
        var rewritten = new ArrayList<JsonNode>();
        expressions.forEach(expression -> rewritten.add(rewriting.of(expression)));
        return rewritten;
    }

    /** Turns an expression over one table into the same over another. */
    @FunctionalInterface
    interface Rewriting {
        /** {@return the expression over the other table} */
        JsonNode of(JsonNode expression);
    }
}
