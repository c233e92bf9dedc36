package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and builds the engine's syntax trees of expressions. */
final class Trees {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Trees() {}

    static String classOf(JsonNode node) {
        return node.path("class").asText("");
    }

    static String typeOf(JsonNode node) {
        return node.path("type").asText("");
    }

    static boolean is(JsonNode node, String expressionClass) {
        return classOf(node).equals(expressionClass);
    }

    /** {@return the name of the function an expression calls; empty for any other expression} */
    static String function(JsonNode node) {
        return is(node, "FUNCTION") ? node.path("function_name").asText("") : "";
    }

    /** {@return the arguments of a function} */
    static List<JsonNode> arguments(JsonNode function) {
        return function.path("arguments").valueStream().map(a -> a.path("expression")).toList();
    }

    /** {@return the name of a column of the table, where the expression is just that} */
    static Optional<String> column(JsonNode node) {
        return is(node, "COLUMN_REF") && node.path("column_names").size() == 1
                ? Optional.of(node.path("column_names").get(0).asText())
                : Optional.empty();
    }

    /** {@return a column: of the statement's table, or of {@code table} when that is first} */
    static ObjectNode columnRef(String... path) {
        ObjectNode node = expression("COLUMN_REF", "COLUMN_REF");
        ArrayNode names = node.putArray("column_names");
        for (String part : path) {
            names.add(part);
        }
        return node;
    }

    static ObjectNode text(String value) {
        return literal("STRING", value);
    }

    static ObjectNode whole(long value) {
        return literal("INTEGER", Long.toString(value));
    }

    private static ObjectNode literal(String kind, String value) {
        ObjectNode node = expression("CONSTANT", "VALUE_CONSTANT");
        node.putObject("literal").put("kind", kind).put("text", value);
        return node;
    }

    static ObjectNode compare(String type, JsonNode left, JsonNode right) {
        ObjectNode node = expression("COMPARISON", type);
        node.set("left", left);
        node.set("right", right);
        return node;
    }

    static ObjectNode cast(JsonNode child, String type) {
        ObjectNode node = expression("CAST", "OPERATOR_CAST");
        node.set("child", child);
        node.put("try_cast", false);
        ObjectNode to = expression("TYPE", "TYPE");
        to.put("type_name", type);
        to.putObject("qualified_name").putArray("path").add(type);
        node.set("type_expr", to);
        return node;
    }

    static ObjectNode call(String function, JsonNode... arguments) {
        ObjectNode node = expression("FUNCTION", "FUNCTION");
        node.put("function_name", function);
        node.putObject("order_bys").put("type", "ORDER_MODIFIER").putArray("orders");
        node.put("distinct", false).put("is_operator", false).put("export_state", false);
        ArrayNode list = node.putArray("arguments");
        for (JsonNode argument : arguments) {
            list.addObject().put("name", "").set("expression", argument);
        }
        node.putObject("qualified_name").putArray("path").add(function);
        return node;
    }

    /** {@return all conditions in one, null for none} */
    static @Nullable JsonNode all(List<JsonNode> conditions) {
        if (conditions.size() < 2) {
            return conditions.isEmpty() ? null : conditions.getFirst();
        }
        ObjectNode node = expression("CONJUNCTION", "CONJUNCTION_AND");
        node.putArray("children").addAll(conditions);
        return node;
    }

    /**
     * {@return a copy in which {@code replacement} has replaced what it does not answer with null}
     */
    static JsonNode replace(JsonNode node, Function<JsonNode, @Nullable JsonNode> replacement) {
        if (node.isObject()) {
            @Nullable JsonNode replaced = node.has("class") ? replacement.apply(node) : null;
            if (replaced != null) {
                return replaced;
            }
            ObjectNode copy = JSON.objectNode();
            for (var field : node.properties()) {
                copy.set(field.getKey(), replace(field.getValue(), replacement));
            }
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JSON.arrayNode();
            node.forEach(item -> copy.add(replace(item, replacement)));
            return copy;
        }
        return node;
    }

    private static ObjectNode expression(String expressionClass, String type) {
        return JSON.objectNode().put("class", expressionClass).put("type", type).put("alias", "");
    }
}
