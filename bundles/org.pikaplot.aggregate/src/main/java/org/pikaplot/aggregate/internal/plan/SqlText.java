package org.pikaplot.aggregate.internal.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.data.Column;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableSchema;

/** Requests in SQL, with the same meaning the kernels give them. */
public final class SqlText {
    /** What statements call the table. */
    static final String TABLE = "data";

    private SqlText() {}

    /**
     * {@return the position of a continuous column as a DOUBLE; NULL for NULL and for infinite
     * times}
     */
    public static String position(Column column) {
        String name = Sql.identifier(column.name());
        return column.type().isNumeric()
                ? "CAST(%s AS DOUBLE)".formatted(name)
                : "CAST(epoch_us(%s) AS DOUBLE)".formatted(name);
    }

    /** {@return any column as the engine prints it} */
    public static String label(Column column) {
        return "CAST(%s AS VARCHAR)".formatted(Sql.identifier(column.name()));
    }

    /** {@return the condition as text, with a blank before it, or nothing where all rows count} */
    static String where(TableSchema schema, List<SelectionClause> clauses) {
        return clauses.isEmpty()
                ? ""
                : clauses.stream()
                        .map(clause -> "(" + condition(schema, clause) + ")")
                        .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    /** {@return a double exactly as it is, whatever the engine thinks of literals} */
    public static String literal(double value) {
        return "CAST('%s' AS DOUBLE)".formatted(Double.toString(value));
    }

    /** {@return the condition of a clause, exactly as the kernels understand it} */
    public static String condition(TableSchema schema, SelectionClause clause) {
        return switch (clause) {
            case SelectionClause.Interval(String column, Range range) ->
                    within(position(schema.get(column)), range);
            case SelectionClause.Rectangle(String x, Range xRange, String y, Range yRange) ->
                    within(position(schema.get(x)), xRange)
                            + " AND "
                            + within(position(schema.get(y)), yRange);
            case SelectionClause.Points(String column, List<String> values) ->
                    oneOf(schema.get(column), values);
            case SelectionClause.Lasso(String x, String y, List<Double> polygon) ->
                    inside(position(schema.get(x)), position(schema.get(y)), polygon);
            case SelectionClause.AnyOf(List<SelectionClause> clauses) ->
                    clauses.isEmpty()
                            ? "false"
                            : clauses.stream()
                                    .map(one -> "(" + condition(schema, one) + ")")
                                    .collect(Collectors.joining(" OR "));
        };
    }

    private static String within(String position, Range range) {
        return "%s BETWEEN %s AND %s"
                .formatted(position, literal(range.min()), literal(range.max()));
    }

    private static String oneOf(Column column, List<String> values) {
        if (values.isEmpty()) {
            return "false";
        }
        String listed =
                values.stream()
                        .filter(value -> value.indexOf('\0') < 0)
                        .map(Sql::literal)
                        .collect(Collectors.joining(", "));
        String in = listed.isEmpty() ? "false" : "%s IN (%s)".formatted(label(column), listed);
        return column.type().isContinuous()
                ? "isfinite(%s) AND %s".formatted(position(column), in)
                : in;
    }

    /** Even-odd: every edge that a ray to the right crosses turns the answer round. */
    private static String inside(String px, String py, List<Double> polygon) {
        StringBuilder crossings = new StringBuilder();
        int last = polygon.size() - 2;
        for (int i = 0; i < polygon.size(); last = i, i += 2) {
            String x1 = literal(polygon.get(i));
            String y1 = literal(polygon.get(i + 1));
            String x2 = literal(polygon.get(last));
            String y2 = literal(polygon.get(last + 1));
            crossings
                    .append(crossings.isEmpty() ? "" : " + ")
                    .append("CASE WHEN (%s > %s) <> (%s > %s)".formatted(y1, py, y2, py))
                    .append(
                            " AND %s < (%s - %s) * (%s - %s) / (%s - %s) + %s"
                                    .formatted(px, x2, x1, py, y1, y2, y1, x1))
                    .append(" THEN 1 ELSE 0 END");
        }
        return "isfinite(%s) AND isfinite(%s) AND (%s) %% 2 = 1".formatted(px, py, crossings);
    }
}
