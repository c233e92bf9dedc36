package org.pikaplot.compute.duckdb.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.duckdb.internal.reuse.FunctionKinds;
import org.pikaplot.compute.duckdb.internal.reuse.SelectShape;
import org.pikaplot.compute.duckdb.internal.reuse.ShapeReader;
import org.pikaplot.compute.duckdb.internal.sql.AccessRule;
import org.pikaplot.compute.duckdb.internal.sql.EngineError;
import org.pikaplot.compute.duckdb.internal.sql.TableMentions;
import org.pikaplot.compute.duckdb.internal.sql.UserStatement;
import org.pikaplot.compute.duckdb.internal.sql.Volatility;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * Checks, names and describes statements without running them. They are bound to {@link StandIns},
 * so that planning reads no file and a table read back from Parquet plans like the one that was
 * imported.
 */
final class Planner {
    private static final int MEMO_SIZE = 2_000;

    private final DuckDBConnection base;
    private final Tables tables;
    private final StandIns standIns;
    private final StatementWatch watch;
    private final Volatility volatility;
    private final FunctionKinds functionKinds;
    private final StatementFingerprints fingerprints;
    private final Map<Statement, Planned> memo =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(64, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Statement, Planned> eldest) {
                            return size() > MEMO_SIZE;
                        }
                    });

    Planner(DuckDBConnection base, Tables tables, StandIns standIns, StatementWatch watch)
            throws SQLException {
        this.base = base;
        this.watch = watch;
        this.tables = tables;
        this.standIns = standIns;
        this.volatility = new Volatility(volatileFunctions(base));
        this.functionKinds = new FunctionKinds(scalarFunctions(base));
        this.fingerprints = new StatementFingerprints(tables, text(base, "SELECT version()"));
    }

    /**
     * What is known of a statement.
     *
     * @param statement its text made ready
     * @param schema its columns, names made unique
     * @param fingerprint null when volatile
     * @param streamable whether its rows come as fast as they are read, so that it may be stopped
     *     between any two batches
     * @param needsRowsFirst whether the engine runs it only on its own or into a table
     * @param shape what it is as a SELECT over one table, null for anything else
     */
    record Planned(
            UserStatement statement,
            TableSchema schema,
            @Nullable Fingerprint fingerprint,
            boolean streamable,
            boolean needsRowsFirst,
            @Nullable SelectShape shape) {}

    /** {@return what is known of a statement, from memory if it was asked before} */
    Planned plan(Statement statement, JobContext context) {
        statement.inputs().values().forEach(tables::get);
        @Nullable Planned known = memo.get(statement);
        if (known == null) {
            known = planNew(statement, context);
            memo.put(statement, known);
        }
        return known;
    }

    /**
     * {@return the columns of a statement that this program made of the tree of a planned one}
     * Nothing else about it need be known: it is not checked against what users may not do, has no
     * fingerprint of its own and stands in no relation to others.
     *
     * @throws PikaException {@code BAD_SQL} when it cannot be bound
     */
    TableSchema planOwn(Statement statement, JobContext context) {
        UserStatement own = UserStatement.of(statement.sql(), statement.parameters());
        try (DuckDBConnection connection = base.duplicate()) {
            bindInputs(connection, statement.inputs(), standIns::of);
            TableSchema schema = describe(connection, own, context);
            memo.put(statement, new Planned(own, schema, null, false, false, null));
            return schema;
        } catch (SQLException e) {
            throw EngineFailure.ofUser(e, context, own, 0);
        }
    }

    /**
     * {@return a planned statement, asked of a kept answer in place of its one table} It must read
     * nothing but columns that are there, with the types they have in the table.
     */
    Statement sameOver(Statement statement, Planned planned, String table, Fingerprint answer) {
        var same =
                new Statement(
                        // Else it would be what a user writes who asks an answer by such a name.
                        "-- over answer " + answer.hex() + "\n" + statement.sql(),
                        Map.of(table, new TableRef.Query(answer)),
                        statement.parameters());
        UserStatement own = UserStatement.of(same.sql(), same.parameters());
        memo.put(same, new Planned(own, planned.schema(), null, false, false, null));
        return same;
    }

    private Planned planNew(Statement statement, JobContext context) {
        UserStatement user = UserStatement.of(statement.sql(), statement.parameters());
        try (DuckDBConnection connection = base.duplicate()) {
            JsonNode tree = serialised(connection, "json_serialize_sql(%s)", user.text());
            @Nullable EngineError noTree = EngineError.in(tree);
            if (noTree != null && !isDynamicPivot(connection, user, noTree)) {
                throw refused(user, noTree);
            }
            if (noTree == null) {
                AccessRule.check(tree, user, statement.inputs().keySet());
            } else {
                AccessRule.checkWords(user, statement.inputs().keySet());
            }
            bindInputs(connection, statement.inputs(), standIns::of);
            if (noTree != null) {
                return planPivot(connection, statement, user, context);
            }
            JsonNode plan =
                    serialised(
                            connection, "json_serialize_plan(%s, optimize := false)", user.text());
            @Nullable EngineError noPlan = EngineError.in(plan);
            if (noPlan != null && !isNotSerialisable(noPlan)) {
                throw EngineFailure.badSql(noPlan, user, 0, null);
            }
            if (noPlan == null) {
                AccessRule.checkPlan(plan, name -> isInput(name, statement));
            }
            TableSchema schema = describe(connection, user, context);
            boolean isVolatile = volatility.isIn(tree) || noPlan == null && volatility.isIn(plan);
            Fingerprint fingerprint =
                    isVolatile
                            ? null
                            : noPlan == null
                                    ? fingerprints.ofPlan(tree, plan, schema, statement)
                                    : fingerprints.ofText(user, schema, statement);
            return new Planned(
                    user,
                    schema,
                    fingerprint,
                    noPlan == null && isStreamable(plan.path("plans")),
                    false,
                    fingerprint == null || noPlan != null ? null : shape(tree, statement, schema));
        } catch (SQLException e) {
            throw EngineFailure.ofUser(e, context, user, 0);
        }
    }

    /** A PIVOT whose columns come from the data: the engine has neither tree nor plan for it. */
    private Planned planPivot(
            DuckDBConnection connection,
            Statement statement,
            UserStatement user,
            JobContext context)
            throws SQLException {
        bindInputs(connection, statement.inputs(), Tables.Entry::source);
        TableSchema schema = describe(connection, user, context);
        Fingerprint fingerprint =
                volatility.isIn(user) ? null : fingerprints.ofText(user, schema, statement);
        return new Planned(user, schema, fingerprint, false, true, null);
    }

    private @Nullable SelectShape shape(JsonNode tree, Statement statement, TableSchema schema) {
        return ShapeReader.read(
                        tree,
                        name -> {
                            @Nullable TableRef ref = input(statement, name);
                            return ref == null ? null : tables.get(ref).schema();
                        },
                        schema,
                        functionKinds)
                .orElse(null);
    }

    /** {@return the input a statement calls by that name, null when there is none} */
    static @Nullable TableRef input(Statement statement, String name) {
        return statement.inputs().entrySet().stream()
                .filter(input -> input.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** {@return the text of a statement that is given as a tree} */
    String text(String tree) throws SQLException {
        try (DuckDBConnection connection = base.duplicate()) {
            return text(connection, "SELECT json_deserialize_sql(" + Sql.literal(tree) + ")");
        }
    }

    private static boolean isDynamicPivot(
            DuckDBConnection connection, UserStatement user, EngineError noTree)
            throws SQLException {
        if (!noTree.type().equals("not implemented") || !user.startsLikeQuery()) {
            return false;
        }
        JsonNode plan = serialised(connection, "json_serialize_plan(%s)", user.text());
        @Nullable EngineError noPlan = EngineError.in(plan);
        return noPlan != null && noPlan.message().contains("type MULTI");
    }

    private static PikaException refused(UserStatement user, EngineError error) {
        if (error.type().equals("not implemented")) {
            return PikaException.of(
                            ErrorCode.BAD_SQL,
                            "Only queries that return rows can be run here: SELECT, FROM, WITH,"
                                    + " VALUES, PIVOT, DESCRIBE, SUMMARIZE.")
                    .sqlOffset(user.userOffset(0))
                    .build();
        }
        return EngineFailure.badSql(error, user, 0, null);
    }

    private static boolean isNotSerialisable(EngineError error) {
        return error.type().equals("not implemented")
                || error.type().equals("serialization")
                || error.message().contains("does not support serialization");
    }

    private boolean isInput(List<String> name, Statement statement) {
        if (name.size() != 3 || !name.get(1).equals("plan")) {
            return false;
        }
        return statement.inputs().values().stream()
                .anyMatch(ref -> tables.get(ref).name().equals(name.get(2)));
    }

    /** Makes each input readable under its name, for this connection alone. */
    static void bind(DuckDBConnection connection, String name, String source) throws SQLException {
        Instances.execute(
                connection,
                "CREATE OR REPLACE TEMP VIEW "
                        + Sql.identifier(name)
                        + " AS SELECT * FROM "
                        + source);
    }

    /** Where an entry is read from. */
    @FunctionalInterface
    interface SourceOf {
        String of(Tables.Entry entry);
    }

    void bindInputs(DuckDBConnection connection, Map<String, TableRef> inputs, SourceOf source)
            throws SQLException {
        var seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (var input : inputs.entrySet()) {
            String name = input.getKey();
            if (name.isEmpty() || name.indexOf('\0') >= 0 || !seen.add(name)) {
                throw PikaException.of(
                                ErrorCode.BAD_GRAPH,
                                "\"%s\" cannot be the name of a table here."
                                        .formatted(name.replace('\0', '?')))
                        .build();
            }
            bind(connection, name, source.of(tables.get(input.getValue())));
        }
    }

    private TableSchema describe(
            DuckDBConnection connection, UserStatement user, JobContext context)
            throws SQLException {
        String before = "DESCRIBE SELECT * FROM (";
        String sql = before + user.text() + "\n)";
        // A PIVOT reads its columns from the data here, which may take long.
        try (var statement = (DuckDBPreparedStatement) connection.createStatement()) {
            watch.run(statement, context, () -> statement.execute(sql));
            return schemaOf(statement.getResultSet());
        } catch (SQLException e) {
            throw EngineFailure.ofUser(e, context, user, before.length());
        }
    }

    /** {@return the columns a DESCRIBE statement lists} */
    static TableSchema schemaOf(DuckDBConnection connection, String describe) throws SQLException {
        try (var statement = connection.createStatement()) {
            return schemaOf(statement.executeQuery(describe));
        }
    }

    private static TableSchema schemaOf(ResultSet described) throws SQLException {
        var names = new ArrayList<String>();
        var types = new ArrayList<String>();
        try (described) {
            while (described.next()) {
                names.add(described.getString(1));
                types.add(described.getString(2));
            }
        }
        return AnswerShape.unique(names, types);
    }

    private static boolean isStreamable(JsonNode plans) {
        Set<String> quick = Set.of("LOGICAL_PROJECTION", "LOGICAL_GET", "LOGICAL_LIMIT");
        return plans.size() == 1 && isQuick(plans.get(0), quick);
    }

    private static boolean isQuick(JsonNode node, Set<String> quick) {
        JsonNode children = node.path("children");
        return quick.contains(node.path("type").asText(""))
                && children.size() <= 1
                && (children.isEmpty() || isQuick(children.get(0), quick));
    }

    /** {@return which tables a text names} */
    ParsedQuery parse(String sql) {
        try (DuckDBConnection connection = base.duplicate()) {
            UserStatement user = UserStatement.verbatim(sql);
            JsonNode tree = serialised(connection, "json_serialize_sql(%s)", user.text());
            @Nullable EngineError error = EngineError.in(tree);
            if (error == null) {
                return TableMentions.of(sql, tree);
            }
            if (error.type().equals("not implemented")) {
                return TableMentions.ofWords(sql);
            }
            throw EngineFailure.badSql(error, user, 0, null);
        } catch (SQLException e) {
            throw EngineFailure.resource(EngineError.of(e.getMessage()), e);
        }
    }

    /** The text goes in as a literal: with a parameter the engine would plan the call twice. */
    private static JsonNode serialised(DuckDBConnection connection, String call, String sql)
            throws SQLException {
        return EngineError.tree(text(connection, "SELECT " + call.formatted(Sql.literal(sql))));
    }

    private static Set<String> volatileFunctions(DuckDBConnection connection) throws SQLException {
        Set<String> names =
                names(
                        connection,
                        "SELECT DISTINCT lower(function_name) FROM duckdb_functions()"
                                + " WHERE stability IS NOT NULL AND stability <> 'CONSISTENT'");
        names.add("reservoir_quantile");
        return names;
    }

    /** Names that mean a function of one row's values and nothing else. */
    private static Set<String> scalarFunctions(DuckDBConnection connection) throws SQLException {
        return names(
                connection,
                "SELECT lower(function_name) FROM duckdb_functions() GROUP BY ALL"
                        + " HAVING bool_and(function_type = 'scalar')");
    }

    private static Set<String> names(DuckDBConnection connection, String sql) throws SQLException {
        var names = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    static String text(DuckDBConnection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
