package org.pikaplot.aggregate.internal.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.ResidentRows;
import org.pikaplot.aggregate.internal.scan.RowFilter;
import org.pikaplot.aggregate.internal.scan.SharedWork;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ResidentColumn;
import org.pikaplot.data.TableSchema;

/**
 * A small table with the columns x, y (doubles) and c (text), held for kernels and by an engine.
 * Null is NULL.
 */
public record TestRows(List<Row> rows) {
    /** The columns. */
    public static final TableSchema SCHEMA =
            new TableSchema(
                    List.of(
                            new Column("x", ColumnType.ofEngine("DOUBLE")),
                            new Column("y", ColumnType.ofEngine("DOUBLE")),
                            new Column("c", ColumnType.ofEngine("VARCHAR"))));

    /** One row. */
    public record Row(Double x, Double y, String c) {}

    static TestRows of(double[] x, double[] y) {
        return new TestRows(
                IntStream.range(0, x.length).mapToObj(i -> new Row(x[i], y[i], null)).toList());
    }

    List<String> labels() {
        return List.copyOf(
                rows.stream()
                        .map(Row::c)
                        .filter(Objects::nonNull)
                        .collect(
                                Collectors.toCollection(() -> new TreeSet<>(Labels.BINARY_ORDER))));
    }

    public Labels labelsOf(String column) {
        return column.equals("c") ? Labels.of(labels()) : Labels.growing();
    }

    /** {@return the answer of an evaluation by its kernels, on two threads} */
    public <R> R evaluate(Evaluation<R> evaluation) {
        return evaluate(evaluation, null, List.of());
    }

    /** The same with a filter whose columns come behind those of the evaluation. */
    public <R> R evaluate(Evaluation<R> evaluation, RowFilter filter, List<String> filterColumns) {
        try (Arena arena = Arena.ofShared()) {
            List<ResidentColumn> columns = new ArrayList<>();
            evaluation.columns().forEach(name -> columns.add(resident(name, arena)));
            filterColumns.forEach(name -> columns.add(resident(name, arena)));
            SharedWork work = new SharedWork(task -> Thread.ofPlatform().start(task), 2);
            return new ResidentRows(columns, rows.size(), filter, work, 5)
                    .evaluate(evaluation, new Quiet());
        }
    }

    public ResidentColumn resident(String name, Arena arena) {
        Column column = SCHEMA.get(name);
        if (name.equals("c")) {
            List<String> labels = labels();
            var codes = arena.allocate(4L * rows.size(), 4);
            for (int i = 0; i < rows.size(); i++) {
                String label = rows.get(i).c();
                codes.setAtIndex(
                        ValueLayout.JAVA_INT, i, label == null ? -1 : labels.indexOf(label));
            }
            return new ResidentColumn.Codes(column, rows.size(), codes, nulls(name), labels, arena);
        }
        return numbers(name, arena);
    }

    /**
     * {@return x or y} Held in each of the ways there are, by the number of rows, where that loses
     * nothing.
     */
    public ResidentColumn.Numbers numbers(String name, Arena arena) {
        Column column = SCHEMA.get(name);
        double[] doubles = new double[rows.size()];
        for (int i = 0; i < doubles.length; i++) {
            Double value = name.equals("x") ? rows.get(i).x() : rows.get(i).y();
            doubles[i] = value == null ? Double.NaN : value;
        }
        int way = (doubles.length + (name.equals("x") ? 0 : 1)) % 3;
        if (way == 1 && Arrays.stream(doubles).allMatch(v -> Double.isNaN(v) || (float) v == v)) {
            var floats = arena.allocate(4L * doubles.length, 4);
            for (int i = 0; i < doubles.length; i++) {
                floats.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) doubles[i]);
            }
            return new ResidentColumn.Floats(column, rows.size(), floats, nulls(name), arena);
        }
        if (way == 2 && Arrays.stream(doubles).allMatch(v -> Double.isNaN(v) || isStep(v))) {
            var counts = arena.allocate(4L * doubles.length, 4);
            for (int i = 0; i < doubles.length; i++) {
                counts.setAtIndex(
                        ValueLayout.JAVA_INT,
                        i,
                        Double.isNaN(doubles[i])
                                ? ResidentColumn.Steps.NOT_A_NUMBER
                                : (int) ((doubles[i] + 100) / 0.25));
            }
            return new ResidentColumn.Steps(
                    column, rows.size(), counts, -100, 0.25, nulls(name), arena);
        }
        var values = arena.allocate(8L * rows.size(), 8);
        for (int i = 0; i < doubles.length; i++) {
            values.setAtIndex(ValueLayout.JAVA_DOUBLE, i, doubles[i]);
        }
        return new ResidentColumn.Doubles(column, rows.size(), values, nulls(name), arena);
    }

    private static boolean isStep(double value) {
        return Math.abs(value) < 1e6
                && Double.compare(-100 + 0.25 * (int) ((value + 100) / 0.25), value) == 0;
    }

    private long nulls(String name) {
        return rows.stream()
                .filter(row ->
                        (name.equals("x") ? row.x() : name.equals("y") ? row.y() : row.c()) == null)
                .count();
    }

    /** {@return the answer of an engine to a statement over the table {@code data}, row by row} */
    public List<List<Object>> sql(String statement) {
        try (var sql = Engine.CONNECTION.createStatement()) {
            sql.execute(
                    "CREATE OR REPLACE TABLE data (row INTEGER, x DOUBLE, y DOUBLE, c VARCHAR)");
            if (!rows.isEmpty()) {
                sql.execute(
                        IntStream.range(0, rows.size())
                                .mapToObj(i -> values(i, rows.get(i)))
                                .collect(Collectors.joining(", ", "INSERT INTO data VALUES ", "")));
            }
            List<List<Object>> answer = new ArrayList<>();
            try (var found = sql.executeQuery(statement)) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(found.getObject(i));
                    }
                    answer.add(row);
                }
            }
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static String values(int index, Row row) {
        return "(%d, %s, %s, %s)"
                .formatted(index, literal(row.x()), literal(row.y()), literal(row.c()));
    }

    private static String literal(Object value) {
        return value == null ? "NULL" : "'" + value.toString().replace("'", "''") + "'";
    }

    static String clauses(SelectionClause... clauses) {
        return org.pikaplot.aggregate.internal.plan.PlanAccess.where(SCHEMA, List.of(clauses));
    }

    /**
     * {@return counts by key, where the first column of the answer is the key and the second the
     * count}
     */
    static Map<Object, Long> counts(List<List<Object>> answer) {
        return answer.stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0), row -> ((Number) row.get(1)).longValue()));
    }

    /** One engine for all tests: opening one takes longer than a hundred questions. */
    private static final class Engine {
        private static final Connection CONNECTION = open();

        private static Connection open() {
            try {
                return DriverManager.getConnection("jdbc:duckdb:");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Never cancelled. */
    public static final class Quiet implements JobContext {
        @Override
        public void progress(double fraction) {
            if (!(fraction >= 0 && fraction <= 1)) {
                throw new IllegalArgumentException("progress " + fraction);
            }
        }

        @Override
        public void onCancel(Runnable action) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
