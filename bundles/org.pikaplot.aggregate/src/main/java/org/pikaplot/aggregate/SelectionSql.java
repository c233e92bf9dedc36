package org.pikaplot.aggregate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.pikaplot.aggregate.internal.plan.SqlText;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableSchema;

/** Selections as SQL predicates that select the same rows, as plain as the column's type allows. */
public final class SelectionSql {
    /** Whole numbers up to here are all different doubles. */
    private static final double EXACT = 1L << 53;

    /** Digits with which every decimal becomes the double it was printed from. */
    private static final int EXACT_DIGITS = 15;

    /** Times with four digits for the year, in microseconds. */
    private static final Range TIMES = new Range(-6e16, 2e17);

    private SelectionSql() {}

    /**
     * {@return a predicate over the columns, without {@code WHERE}}
     *
     * @param schema of the table
     * @param clauses all of which must hold; none gives {@code true}
     * @throws org.pikaplot.data.PikaException {@code UNKNOWN_COLUMN} when a column does not exist
     */
    public static String predicate(TableSchema schema, List<SelectionClause> clauses) {
        return clauses.isEmpty()
                ? "true"
                : clauses.stream()
                        .map(clause -> part(schema, clause, clauses.size() > 1))
                        .collect(Collectors.joining(" AND "));
    }

    private static String part(TableSchema schema, SelectionClause clause, boolean bracket) {
        String text = predicate(schema, clause);
        boolean several =
                clause instanceof SelectionClause.AnyOf any && any.clauses().size() > 1
                        || clause instanceof SelectionClause.Lasso;
        return bracket && several ? "(" + text + ")" : text;
    }

    private static String predicate(TableSchema schema, SelectionClause clause) {
        return switch (clause) {
            case SelectionClause.Interval(String column, Range range) ->
                    within(schema.get(column), range);
            case SelectionClause.Rectangle(String x, Range xRange, String y, Range yRange) ->
                    within(schema.get(x), xRange) + " AND " + within(schema.get(y), yRange);
            case SelectionClause.Points points when isText(schema.get(points.column())) ->
                    SqlText.condition(schema, points)
                            .replace(
                                    SqlText.label(schema.get(points.column())),
                                    Sql.identifier(schema.get(points.column()).name()));
            case SelectionClause.Points points -> SqlText.condition(schema, points);
            case SelectionClause.Lasso lasso -> SqlText.condition(schema, lasso);
            case SelectionClause.AnyOf(List<SelectionClause> clauses) ->
                    clauses.isEmpty()
                            ? "false"
                            : clauses.stream()
                                    .map(one -> "(" + predicate(schema, one) + ")")
                                    .collect(Collectors.joining(" OR "));
        };
    }

    private static boolean isText(Column column) {
        return column.type().kind() == ColumnType.Kind.TEXT;
    }

    private static String within(Column column, Range range) {
        String name = Sql.identifier(column.name());
        String type = column.type().engineName();
        if (column.type().kind() == ColumnType.Kind.INTEGER
                && Math.abs(range.min()) < EXACT
                && Math.abs(range.max()) < EXACT) {
            return "%s BETWEEN %d AND %d"
                    .formatted(name, (long) Math.ceil(range.min()), (long) Math.floor(range.max()));
        }
        if (type.equals("DOUBLE")) {
            return "%s BETWEEN %s AND %s".formatted(name, number(range.min()), number(range.max()));
        }
        boolean isTime = type.equals("TIMESTAMP") || type.equals("DATE");
        if (isTime && TIMES.contains(range.min()) && TIMES.contains(range.max())) {
            return "%s BETWEEN %s AND %s"
                    .formatted(
                            name,
                            time((long) Math.ceil(range.min())),
                            time((long) Math.floor(range.max())));
        }
        return "%s BETWEEN %s AND %s"
                .formatted(
                        SqlText.position(column),
                        SqlText.literal(range.min()),
                        SqlText.literal(range.max()));
    }

    /** Short decimals as they are; others with an exponent, which makes them doubles. */
    private static String number(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value));
        BigDecimal plain = decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        boolean isShort =
                plain.precision() <= EXACT_DIGITS
                        && plain.scale() <= EXACT_DIGITS
                        && plain.scale() > plain.precision() - EXACT_DIGITS - 1;
        return isShort ? plain.toPlainString() : plain.unscaledValue() + "e" + -plain.scale();
    }

    private static String time(long micros) {
        LocalDateTime time =
                LocalDateTime.ofInstant(
                        Instant.EPOCH.plus(micros, ChronoUnit.MICROS), ZoneOffset.UTC);
        String text = time.toString().replace('T', ' ');
        return "TIMESTAMP "
                + Sql.literal(time.getSecond() == 0 && time.getNano() == 0 ? text + ":00" : text);
    }
}
