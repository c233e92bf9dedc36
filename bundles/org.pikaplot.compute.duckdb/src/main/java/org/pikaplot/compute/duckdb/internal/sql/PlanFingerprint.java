package org.pikaplot.compute.duckdb.internal.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Canonical text of the engine's serialised trees: equal text means the same question. Positions,
 * aliases and the spelling of names are left out, because the bound plan has resolved them; a
 * comparison of an integer with a decimal of zero fraction becomes one of integers.
 *
 * <p>The bound plan alone is not enough: a few functions swallow constant arguments while binding
 * and do not write them. So the shape of the syntax tree, with every literal, is part of the text.
 */
public final class PlanFingerprint {
    private static final Set<String> SYNTAX_NOISE =
            Set.of(
                    "alias",
                    "query_location",
                    "query_location_length",
                    "column_names",
                    "relation_name",
                    "table_name",
                    "schema_name",
                    "catalog_name",
                    "key",
                    "cte_name",
                    "aliases",
                    "name",
                    "column_name_alias",
                    "named_param_map",
                    "using_columns",
                    "exclude_list",
                    "qualified_exclude_list",
                    "schema",
                    "catalog",
                    "cast_type",
                    "type_expr");
    private static final Set<String> PLAN_NOISE =
            Set.of(
                    "alias",
                    "query_location",
                    "query_location_length",
                    "names",
                    "ctename",
                    "bound_columns");
    private static final Map<String, Integer> INTEGER_DIGITS =
            Map.of(
                    "TINYINT",
                    3,
                    "SMALLINT",
                    5,
                    "INTEGER",
                    10,
                    "BIGINT",
                    19,
                    "UTINYINT",
                    3,
                    "USMALLINT",
                    5,
                    "UINTEGER",
                    10,
                    "UBIGINT",
                    20);

    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> tableIdentity;

    private PlanFingerprint(UnaryOperator<String> tableIdentity) {
        this.tableIdentity = tableIdentity;
    }

    /** {@return the canonical shape of a syntax tree} */
    public static String ofSyntax(JsonNode answer) {
        var print = new PlanFingerprint(name -> name);
        print.syntax(answer.path("statements"));
        return print.out.toString();
    }

    /**
     * {@return the canonical text of a bound plan}
     *
     * @param tableIdentity from the engine's name of an input to what identifies its rows
     */
    public static String ofPlan(JsonNode answer, UnaryOperator<String> tableIdentity) {
        var print = new PlanFingerprint(tableIdentity);
        print.plan(answer.path("plans"));
        return print.out.toString();
    }

    private void syntax(JsonNode node) {
        if (node.isArray()) {
            out.append('[');
            node.forEach(this::syntax);
            out.append(']');
        } else if (!node.isObject()) {
            out.append(node).append(';');
        } else if (node.has("literal")) {
            literal(node.path("literal"));
        } else {
            boolean table = node.path("type").asText("").equals("BASE_TABLE");
            out.append('{');
            for (var field : node.properties()) {
                String key = field.getKey();
                if (SYNTAX_NOISE.contains(key) || table && key.equals("qualified_name")) {
                    continue;
                }
                out.append(key).append('=');
                if (key.equals("function_name")) {
                    out.append(TableUses.lower(field.getValue().asText()));
                } else if (!key.equals("qualified_name")) {
                    syntax(field.getValue());
                }
            }
            out.append('}');
        }
    }

    /** Only here to tell statements apart; what a number means to its neighbours is in the plan. */
    private void literal(JsonNode literal) {
        String text = literal.path("text").asText(literal.toString());
        if (!literal.path("kind").asText("").equals("STRING")) {
            try {
                text = new BigDecimal(text).stripTrailingZeros().toPlainString();
            } catch (NumberFormatException e) {
                text = literal.toString();
            }
        } else {
            text = literal.toString();
        }
        out.append("lit(").append(text.length()).append(':').append(text).append(')');
    }

    private void plan(JsonNode node) {
        if (node.isArray()) {
            out.append('[');
            node.forEach(this::plan);
            out.append(']');
        } else if (!node.isObject()) {
            out.append(node).append(';');
        } else if (!integerComparison(node)) {
            out.append('{');
            for (var field : node.properties()) {
                if (field.getKey().equals("function_data") && isScan(node)) {
                    String name = field.getValue().path("table").asText();
                    out.append("table=").append(tableIdentity.apply(name)).append(';');
                } else if (!PLAN_NOISE.contains(field.getKey())) {
                    out.append(field.getKey()).append('=');
                    plan(field.getValue());
                }
            }
            out.append('}');
        }
    }

    private static boolean isScan(JsonNode node) {
        return List.of("seq_scan").equals(AccessRule.path(node.path("qname").path("path")));
    }

    private boolean integerComparison(JsonNode node) {
        JsonNode children = node.path("children");
        String type = node.path("type").asText("");
        if (!type.startsWith("COMPARE_") || children.size() != 2) {
            return false;
        }
        JsonNode left = withoutWidening(children.get(0));
        JsonNode right = withoutWidening(children.get(1));
        BigDecimal leftValue = wholeNumber(children.get(0));
        BigDecimal rightValue = wholeNumber(children.get(1));
        if (rightValue != null && isInteger(left)) {
            compare(type, left, "R", rightValue);
            return true;
        }
        if (leftValue != null && isInteger(right)) {
            compare(type, right, "L", leftValue);
            return true;
        }
        return false;
    }

    private void compare(String type, JsonNode column, String side, BigDecimal value) {
        out.append('{').append(type).append(side).append(value.toPlainString()).append('|');
        plan(column);
        out.append('}');
    }

    /** An expression without the casts that cannot change an integer's value. */
    private static JsonNode withoutWidening(JsonNode node) {
        JsonNode inner = node.path("children").path(0);
        Integer digits = INTEGER_DIGITS.get(inner.path("return_type").path("id").asText(""));
        if (isCast(node) && digits != null && room(node.path("return_type")) >= digits) {
            return withoutWidening(inner);
        }
        return node;
    }

    private static boolean isInteger(JsonNode node) {
        return INTEGER_DIGITS.containsKey(node.path("return_type").path("id").asText(""));
    }

    private static boolean isCast(JsonNode node) {
        return node.path("type").asText("").equals("OPERATOR_CAST");
    }

    /** Digits before the point that a type holds at least; -1 when it is not exact. */
    private static int room(JsonNode type) {
        return switch (type.path("id").asText("")) {
            case "SMALLINT" -> 4;
            case "INTEGER" -> 9;
            case "BIGINT" -> 18;
            case "HUGEINT" -> 38;
            case "DECIMAL" ->
                    type.path("type_info").path("width").asInt()
                            - type.path("type_info").path("scale").asInt();
            default -> -1;
        };
    }

    /** The value of a constant without fraction, through casts that keep it; else null. */
    private static @Nullable BigDecimal wholeNumber(JsonNode node) {
        if (isCast(node)) {
            BigDecimal inner = wholeNumber(node.path("children").path(0));
            return inner != null && inner.precision() <= room(node.path("return_type"))
                    ? inner
                    : null;
        }
        JsonNode value = node.path("value");
        if (!node.path("type").asText("").equals("VALUE_CONSTANT")
                || value.path("is_null").asBoolean(true)
                || !value.path("value").isIntegralNumber()) {
            return null;
        }
        String id = value.path("type").path("id").asText("");
        int scale =
                id.equals("DECIMAL")
                        ? value.path("type").path("type_info").path("scale").asInt()
                        : 0;
        if (!id.equals("DECIMAL") && !INTEGER_DIGITS.containsKey(id)) {
            return null;
        }
        var number = new BigDecimal(value.path("value").bigIntegerValue(), scale);
        return number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : null;
    }
}
