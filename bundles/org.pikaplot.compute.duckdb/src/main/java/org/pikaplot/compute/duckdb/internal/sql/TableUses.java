package org.pikaplot.compute.duckdb.internal.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks the engine's syntax tree with its scopes: a name is the statement's own where a CTE of that
 * name is visible, and a column's qualifier means a table only where no alias hides it.
 */
final class TableUses {
    private final List<TableUse> found = new ArrayList<>();

    private TableUses() {}

    /**
     * {@return everything read, in the order of the tree} {@code answer} is from
     * json_serialize_sql.
     */
    static List<TableUse> in(JsonNode answer) {
        var uses = new TableUses();
        uses.visit(answer.path("statements"), Set.of(), null);
        return uses.found;
    }

    /** What the FROM clause of one SELECT brings into scope, names in lower case. */
    private record Env(Set<String> tables, Set<String> aliases, @Nullable Env outer) {
        boolean meansTable(String name) {
            for (Env env = this; env != null; env = env.outer) {
                if (env.aliases.contains(name)) {
                    return false;
                }
                if (env.tables.contains(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    private void visit(JsonNode node, Set<String> ctes, @Nullable Env env) {
        if (node.isArray()) {
            node.forEach(child -> visit(child, ctes, env));
        } else if (node.isObject()) {
            visitObject(node, ctes, env);
        }
    }

    private void visitObject(JsonNode node, Set<String> outerCtes, @Nullable Env outerEnv) {
        Set<String> ctes = visitCtes(node, outerCtes, outerEnv);
        String type = node.path("type").asText("");
        Env env = outerEnv;
        if (type.equals("SELECT_NODE")) {
            env = new Env(new HashSet<>(), new HashSet<>(), outerEnv);
            collect(node.path("from_table"), ctes, env);
        }
        record(node, type, ctes, env);
        Set<String> self = ctes;
        if (type.equals("RECURSIVE_CTE_NODE")) {
            self = with(ctes, node.path("cte_name").asText());
        }
        for (var field : node.properties()) {
            if (!field.getKey().equals("cte_map")) {
                visit(field.getValue(), field.getKey().equals("right") ? self : ctes, env);
            }
        }
    }

    /** A CTE sees those before it; only the recursive part of a recursive one sees itself. */
    private Set<String> visitCtes(JsonNode node, Set<String> outer, @Nullable Env env) {
        Set<String> visible = outer;
        for (JsonNode entry : node.path("cte_map").path("map")) {
            visit(entry.path("value"), visible, env);
            visible = with(visible, entry.path("key").asText());
        }
        return visible;
    }

    private void record(JsonNode node, String type, Set<String> ctes, @Nullable Env env) {
        switch (type) {
            case "BASE_TABLE" -> {
                List<String> path = strings(node.path("qualified_name").path("path"));
                if (path.size() != 1 || !ctes.contains(lower(path.getFirst()))) {
                    add(TableUse.Kind.TABLE, path, node);
                }
            }
            case "TABLE_FUNCTION" -> {
                JsonNode function = node.path("function");
                add(
                        TableUse.Kind.FUNCTION,
                        strings(function.path("qualified_name").path("path")),
                        function);
            }
            case "SHOW_REF" -> {
                if (!node.path("query").isObject()) {
                    add(TableUse.Kind.LISTING, List.of(node.path("table_name").asText()), node);
                }
            }
            case "COLUMN_REF" -> {
                List<String> names = strings(node.path("column_names"));
                if (names.size() > 1) {
                    qualifier(names.getFirst(), node, env);
                }
            }
            case "STAR" -> qualifier(node.path("relation_name").asText(""), node, env);
            default -> {}
        }
    }

    private void qualifier(String name, JsonNode node, @Nullable Env env) {
        if (!name.isEmpty() && env != null && env.meansTable(lower(name))) {
            add(TableUse.Kind.QUALIFIER, List.of(name), node);
        }
    }

    private void collect(JsonNode from, Set<String> ctes, Env env) {
        if (!from.isObject()) {
            return;
        }
        String alias = from.path("alias").asText("");
        List<String> path = strings(from.path("qualified_name").path("path"));
        if (!alias.isEmpty()) {
            env.aliases.add(lower(alias));
        } else if (from.path("type").asText("").equals("BASE_TABLE") && path.size() == 1) {
            String name = lower(path.getFirst());
            (ctes.contains(name) ? env.aliases : env.tables).add(name);
        }
        collect(from.path("left"), ctes, env);
        collect(from.path("right"), ctes, env);
        collect(from.path("source"), ctes, env);
    }

    private void add(TableUse.Kind kind, List<String> path, JsonNode node) {
        JsonNode location = node.path("query_location");
        long position = location.canConvertToLong() ? location.asLong() : -1;
        found.add(new TableUse(kind, path, position));
    }

    private static Set<String> with(Set<String> names, String name) {
        var more = new HashSet<>(names);
        more.add(lower(name));
        return more;
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    /** Lower case of ASCII letters only: the engine compares names so. */
    static String lower(String name) {
        return name.chars().allMatch(c -> c < 128)
                ? name.toLowerCase(Locale.ROOT)
                : name.codePoints()
                        .map(c -> c >= 'A' && c <= 'Z' ? c + 32 : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }
}
