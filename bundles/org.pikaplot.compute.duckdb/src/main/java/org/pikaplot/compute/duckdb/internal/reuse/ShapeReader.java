package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.Column;
import org.pikaplot.data.TableSchema;

/**
 * Brings syntax trees into the form of {@link SelectShape}. What it does not know for certain, such
 * as subqueries, windows, joins, samples and macros, it refuses.
 *
 * <p>In normal form an expression has no positions and no aliases, names its columns as the table
 * does, without qualifier, and functions in lower case. A name is a column before it is an alias,
 * as for the engine everywhere but in ORDER BY.
 */
public final class ShapeReader {
    private static final System.Logger LOG = System.getLogger(ShapeReader.class.getName());
    private static final Set<String> CLASSES =
            Set.of(
                    "CONSTANT",
                    "COMPARISON",
                    "CONJUNCTION",
                    "BETWEEN",
                    "OPERATOR",
                    "CAST",
                    "CASE",
                    "FUNCTION",
                    "TYPE");
    private static final Set<String> PLACES =
            Set.of("query_location", "query_location_length", "schema", "catalog");

    private final FunctionKinds functions;
    private final JsonNode select;
    private final String table;
    private final String qualifier;
    private final TableSchema columns;
    private final List<SelectShape.Output> outputs = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();

    private ShapeReader(
            FunctionKinds functions,
            JsonNode select,
            Function<String, @Nullable TableSchema> inputs) {
        this.functions = functions;
        this.select = select;
        JsonNode from = select.path("from_table");
        JsonNode path = from.path("qualified_name").path("path");
        NotComparable.unless(Trees.typeOf(from).equals("BASE_TABLE") && path.size() == 1, "FROM");
        NotComparable.unless(
                isEmpty(from, Set.of("type", "alias", "table_name", "qualified_name")), "FROM");
        this.table = path.get(0).asText();
        @Nullable TableSchema schema = inputs.apply(table);
        if (schema == null) {
            throw new NotComparable("a table that is no input");
        }
        this.columns = schema;
        String alias = from.path("alias").asText("");
        this.qualifier = alias.isEmpty() ? table : alias;
        NotComparable.unless(columns.find(qualifier).isEmpty(), "a column named like its table");
    }

    /**
     * {@return the shape of a statement; empty when there is none of this kind}
     *
     * @param tree of the statement, from json_serialize_sql
     * @param inputs the columns of the table of a name; null for a name that is no input
     * @param answer the columns of the statement's answer
     */
    public static Optional<SelectShape> read(
            JsonNode tree,
            Function<String, @Nullable TableSchema> inputs,
            TableSchema answer,
            FunctionKinds functions) {
        JsonNode statements = tree.path("statements");
        JsonNode node = statements.path(0).path("node");
        if (statements.size() != 1 || !Trees.typeOf(node).equals("SELECT_NODE")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ShapeReader(functions, node, inputs).shape(answer));
        } catch (NotComparable e) {
            LOG.log(System.Logger.Level.TRACE, "not compared with kept answers", e);
            return Optional.empty();
        }
    }

    private SelectShape shape(TableSchema answer) {
        NotComparable.unless(select.path("cte_map").path("map").isEmpty(), "WITH");
        NotComparable.unless(
                isEmpty(
                        select,
                        Set.of(
                                "type",
                                "modifiers",
                                "cte_map",
                                "select_list",
                                "from_table",
                                "where_clause",
                                "group_expressions",
                                "group_sets",
                                "aggregate_handling")),
                "a clause");
        readOutputs(answer);
        var conditions = new ArrayList<JsonNode>();
        if (select.path("where_clause").isObject()) {
            split(normal(select.path("where_clause")), conditions);
        }
        List<JsonNode> keys = keys();
        boolean aggregated =
                !keys.isEmpty()
                        || select.path("aggregate_handling").asText("").equals("FORCE_AGGREGATES")
                        || outputs.stream()
                                .anyMatch(o -> FunctionKinds.hasAggregate(o.expression()));
        NotComparable.unless(conditions.stream().noneMatch(FunctionKinds::hasAggregate), "WHERE");
        boolean distinct = false;
        List<SelectShape.Order> order = List.of();
        JsonNode limit = null;
        for (JsonNode modifier : select.path("modifiers")) {
            switch (Trees.typeOf(modifier)) {
                case "DISTINCT_MODIFIER" -> {
                    NotComparable.unless(
                            modifier.path("distinct_on_targets").isEmpty(), "DISTINCT ON");
                    distinct = true;
                }
                case "ORDER_MODIFIER" -> order = order(modifier.path("orders"));
                case "LIMIT_MODIFIER" -> limit = limit(modifier);
                default -> throw new NotComparable("a modifier");
            }
        }
        return new SelectShape(
                table,
                columns,
                List.copyOf(outputs),
                List.copyOf(conditions),
                conditions.stream().map(condition -> Bound.of(condition, columns)).toList(),
                aggregated,
                keys,
                distinct,
                order,
                limit);
    }

    private void readOutputs(TableSchema answer) {
        var expressions = new ArrayList<JsonNode>();
        for (JsonNode item : select.path("select_list")) {
            if (Trees.is(item, "STAR")) {
                NotComparable.unless(
                        isEmpty(item, Set.of("class", "type", "relation_name")), "a star");
                String of = item.path("relation_name").asText("");
                NotComparable.unless(of.isEmpty() || of.equalsIgnoreCase(qualifier), "a star");
                for (Column column : columns.columns()) {
                    expressions.add(Trees.columnRef(column.name()));
                    aliases.add(column.name());
                }
            } else {
                JsonNode expression = normal(item);
                expressions.add(expression);
                String alias = item.path("alias").asText("");
                aliases.add(alias.isEmpty() ? Trees.column(expression).orElse("") : alias);
            }
        }
        NotComparable.unless(expressions.size() == answer.columns().size(), "a select list");
        for (int i = 0; i < expressions.size(); i++) {
            outputs.add(new SelectShape.Output(expressions.get(i), answer.columns().get(i)));
        }
    }

    private List<JsonNode> keys() {
        JsonNode sets = select.path("group_sets");
        JsonNode expressions = select.path("group_expressions");
        boolean all = select.path("aggregate_handling").asText("").equals("FORCE_AGGREGATES");
        var keys = new ArrayList<JsonNode>();
        if (all) {
            NotComparable.unless(expressions.isEmpty(), "GROUP BY ALL");
            outputs.stream()
                    .map(SelectShape.Output::expression)
                    .filter(expression -> !FunctionKinds.hasAggregate(expression))
                    .forEach(keys::add);
        } else if (!expressions.isEmpty()) {
            NotComparable.unless(
                    sets.size() == 1 && sets.get(0).size() == expressions.size(), "grouping sets");
            expressions.forEach(expression -> keys.add(placeOrAlias(expression, false)));
        } else {
            NotComparable.unless(sets.isEmpty(), "grouping sets");
        }
        NotComparable.unless(keys.stream().noneMatch(FunctionKinds::hasAggregate), "GROUP BY");
        NotComparable.unless(
                keys.stream().noneMatch(key -> Trees.is(key, "CONSTANT")), "a constant key");
        return keys.stream().distinct().toList();
    }

    /** What a key of GROUP BY or ORDER BY means: an output by place or alias, or an expression. */
    private JsonNode placeOrAlias(JsonNode key, boolean aliasFirst) {
        if (Trees.is(key, "CONSTANT")) {
            JsonNode literal = key.path("literal");
            String text = literal.path("text").asText("");
            NotComparable.unless(
                    literal.path("kind").asText("").equals("INTEGER"), "a constant key");
            NotComparable.unless(text.matches("[1-9][0-9]{0,3}"), "a place");
            int place = Integer.parseInt(text);
            NotComparable.unless(place <= outputs.size(), "a place");
            return outputs.get(place - 1).expression();
        }
        JsonNode names = key.path("column_names");
        if (Trees.is(key, "COLUMN_REF") && names.size() == 1) {
            String name = names.get(0).asText();
            long meant = aliases.stream().filter(name::equalsIgnoreCase).count();
            if (meant > 0 && (aliasFirst || columns.find(name).isEmpty())) {
                NotComparable.unless(meant == 1, "an alias given twice");
                int place = 0;
                while (!aliases.get(place).equalsIgnoreCase(name)) {
                    place++;
                }
                return outputs.get(place).expression();
            }
        }
        // An alias inside an expression is another matter, and the rules differ by clause.
        NotComparable.unless(!aliasFirst || !namesAnAlias(key), "an alias in ORDER BY");
        return normal(key);
    }

    private boolean namesAnAlias(JsonNode node) {
        if (Trees.is(node, "COLUMN_REF")) {
            JsonNode names = node.path("column_names");
            String name = names.path(names.size() - 1).asText("");
            for (int i = 0; i < aliases.size(); i++) {
                boolean itself =
                        Trees.column(outputs.get(i).expression())
                                .filter(name::equalsIgnoreCase)
                                .isPresent();
                if (aliases.get(i).equalsIgnoreCase(name) && !itself) {
                    return true;
                }
            }
        }
        return node.valueStream().anyMatch(this::namesAnAlias);
    }

    private List<SelectShape.Order> order(JsonNode orders) {
        var order = new ArrayList<SelectShape.Order>();
        for (JsonNode item : orders) {
            JsonNode expression = item.path("expression");
            String direction = Trees.typeOf(item);
            String nulls = item.path("null_order").asText("");
            if (Trees.is(expression, "STAR")) {
                NotComparable.unless(
                        isEmpty(expression, Set.of("class", "type", "columns")), "a star");
                outputs.forEach(
                        o -> order.add(new SelectShape.Order(o.expression(), direction, nulls)));
            } else {
                order.add(new SelectShape.Order(placeOrAlias(expression, true), direction, nulls));
            }
        }
        return List.copyOf(order);
    }

    private static JsonNode limit(JsonNode modifier) {
        for (String part : List.of("limit", "offset")) {
            JsonNode count = modifier.path(part);
            NotComparable.unless(
                    !count.isObject()
                            || count.path("literal").path("kind").asText("").equals("INTEGER"),
                    "LIMIT");
        }
        NotComparable.unless(
                modifier.path("limit_type").asText("ROW_COUNT").equals("ROW_COUNT"), "LIMIT");
        return modifier;
    }

    /** Several conditions where a row must fulfil all of them. */
    private static void split(JsonNode condition, List<JsonNode> into) {
        if (Trees.typeOf(condition).equals("CONJUNCTION_AND")) {
            condition.path("children").forEach(child -> split(child, into));
        } else if (Trees.typeOf(condition).equals("COMPARE_BETWEEN")) {
            JsonNode input = condition.path("input");
            into.add(Trees.compare("COMPARE_GREATERTHANOREQUALTO", input, condition.path("lower")));
            into.add(Trees.compare("COMPARE_LESSTHANOREQUALTO", input, condition.path("upper")));
        } else if (!into.contains(condition)) {
            into.add(condition);
        }
    }

    private JsonNode normal(JsonNode node) {
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(normal(item)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        if (Trees.is(node, "COLUMN_REF")) {
            return column(node.path("column_names"));
        }
        boolean call = Trees.is(node, "FUNCTION");
        if (node.has("class")) {
            NotComparable.unless(CLASSES.contains(Trees.classOf(node)), "an expression");
            NotComparable.unless(!call || isPlainCall(node), "a function");
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (var field : node.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (PLACES.contains(name) || value.isNull()) {
                continue;
            }
            if (name.equals("alias") && node.has("class")) {
                copy.put(name, "");
            } else if (call && name.equals("function_name")) {
                copy.put(name, value.asText().toLowerCase(Locale.ROOT));
            } else if (call && name.equals("qualified_name")) {
                String function = node.path("function_name").asText().toLowerCase(Locale.ROOT);
                copy.putObject(name).putArray("path").add(function);
            } else {
                copy.set(name, normal(value));
            }
        }
        return copy;
    }

    private boolean isPlainCall(JsonNode call) {
        return functions.isKnown(call.path("function_name").asText().toLowerCase(Locale.ROOT))
                && call.path("qualified_name").path("path").size() == 1
                && call.path("order_bys").path("orders").isEmpty()
                && !call.path("export_state").asBoolean();
    }

    private JsonNode column(JsonNode path) {
        NotComparable.unless(
                path.size() == 1
                        || path.size() == 2 && path.get(0).asText().equalsIgnoreCase(qualifier),
                "a name");
        String name = path.get(path.size() - 1).asText();
        return columns.find(name)
                .map(column -> Trees.columnRef(column.name()))
                .orElseThrow(() -> new NotComparable("a name that is no column"));
    }

    /** Whether an object says nothing in any other field than these. */
    private static boolean isEmpty(JsonNode node, Set<String> known) {
        return node.properties().stream()
                .filter(field -> !known.contains(field.getKey()))
                .filter(field -> !PLACES.contains(field.getKey()))
                .map(java.util.Map.Entry::getValue)
                .allMatch(value ->
                        value.isNull()
                                || value.isContainerNode() && value.isEmpty()
                                || value.isTextual() && value.asText().isEmpty()
                                || value.isBoolean() && !value.asBoolean());
    }
}
