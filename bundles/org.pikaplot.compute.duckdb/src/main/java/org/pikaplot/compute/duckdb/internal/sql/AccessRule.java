package org.pikaplot.compute.duckdb.internal.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pikaplot.data.PikaException;

/**
 * What a user's statement may read: the tables wired in, and table functions that make rows out of
 * their arguments. No file, no other table, no catalog. Told once from the syntax tree and, where
 * the engine can serialise it, again from the bound plan, which knows what every name became.
 */
public final class AccessRule {
    /** Answers depend on the arguments alone. */
    static final Set<String> PURE_FUNCTIONS =
            Set.of(
                    "range",
                    "generate_series",
                    "unnest",
                    "repeat",
                    "repeat_row",
                    "json_each",
                    "json_tree",
                    "test_all_types");

    private static final Set<String> HARMLESS_FUNCTIONS =
            Set.of(
                    "pg_timezone_names",
                    "icu_calendar_names",
                    "duckdb_functions",
                    "duckdb_keywords",
                    "duckdb_types");

    /** Scalar functions that bind other SQL or write to the engine's log. */
    private static final Set<String> FORBIDDEN_CALLS =
            Set.of("json_serialize_plan", "json_execute_serialized_sql", "write_log");

    private AccessRule() {}

    /**
     * Checks a statement the engine has a tree for.
     *
     * @throws PikaException {@code BAD_SQL} at the first thing it may not read
     */
    public static void check(JsonNode answer, UserStatement statement, Collection<String> inputs) {
        Set<String> visible = lower(inputs);
        checkCalls(answer.findValuesAsText("function_name"), statement);
        for (TableUse use : TableUses.in(answer)) {
            int offset =
                    use.position() < 0
                            ? statement.userOffset(0)
                            : statement.userOffset(use.position());
            switch (use.kind()) {
                case TABLE -> {
                    if (use.path().size() != 1 || !visible.contains(TableUses.lower(use.name()))) {
                        throw noTable(use.path(), inputs, offset);
                    }
                }
                case FUNCTION -> checkFunction(use.path(), offset);
                case LISTING ->
                        throw UserStatement.bad(
                                "SHOW is not available; DESCRIBE a table that is wired in.",
                                offset);
                case QUALIFIER -> {}
            }
        }
    }

    /** Checks a statement of words only, see {@link WordScan}. */
    public static void checkWords(UserStatement statement, Collection<String> inputs) {
        Set<String> visible = lower(inputs);
        checkCalls(statement.tokens().stream().map(Token::text).toList(), statement);
        for (WordScan.Found table : WordScan.tables(statement.tokens())) {
            int offset = statement.userOffsetOfChar(table.token().start());
            if (table.function()) {
                checkFunction(table.path(), offset);
            } else if (table.path().size() != 1 || !visible.contains(table.path().getFirst())) {
                throw noTable(table.path(), inputs, offset);
            }
        }
    }

    /**
     * Checks a bound plan.
     *
     * @param isInput tells the engine's own names of tables that are inputs
     */
    public static void checkPlan(JsonNode plan, Predicate<List<String>> isInput) {
        if (plan.path("type").asText("").equals("LOGICAL_GET")) {
            List<String> called = path(plan.path("qname").path("path"));
            String function = called.isEmpty() ? "" : called.getLast();
            List<String> table =
                    path(plan.path("function_data").path("qualified_name").path("path"));
            if (function.equals("seq_scan") ? !isInput.test(table) : !isAllowed(function)) {
                throw UserStatement.bad("A query reads only the tables that are wired in.", 0);
            }
        }
        plan.forEach(child -> checkPlan(child, isInput));
    }

    private static void checkCalls(List<String> names, UserStatement statement) {
        for (String name : names) {
            if (FORBIDDEN_CALLS.contains(TableUses.lower(name))) {
                throw UserStatement.bad(name + " is not available.", statement.userOffset(0));
            }
        }
    }

    private static void checkFunction(List<String> path, int offset) {
        if (path.isEmpty() || !isAllowed(path.getLast())) {
            String name = path.isEmpty() ? "" : path.getLast();
            throw UserStatement.bad(
                    "A query reads only the tables that are wired in; "
                            + name
                            + " is not available.",
                    offset);
        }
    }

    private static boolean isAllowed(String function) {
        String name = TableUses.lower(function);
        return PURE_FUNCTIONS.contains(name) || HARMLESS_FUNCTIONS.contains(name);
    }

    private static PikaException noTable(List<String> path, Collection<String> inputs, int offset) {
        String wired =
                inputs.isEmpty()
                        ? "Nothing is wired in."
                        : inputs.stream()
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .collect(Collectors.joining(", ", "Wired in: ", "."));
        return UserStatement.bad(
                "There is no table \"%s\" here. %s".formatted(String.join(".", path), wired),
                offset);
    }

    private static Set<String> lower(Collection<String> names) {
        return names.stream().map(TableUses::lower).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> path(JsonNode array) {
        var path = new java.util.ArrayList<String>();
        array.forEach(part -> path.add(part.asText()));
        return path;
    }
}
