package org.pikaplot.aggregate.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.SelectionSql;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.data.TableRef;

class SelectionSqlTest extends EngineTest {
    private static final String ROWS =
            """
            SELECT i, i::HUGEINT AS h, (i / 10)::DECIMAL(18, 3) AS d,
            CASE i % 7 WHEN 0 THEN NULL WHEN 1 THEN 'nan'::DOUBLE WHEN 2 THEN 'inf'::DOUBLE ELSE i / 10 END AS f,
            (i / 10)::FLOAT AS g, DATE '1970-01-01' + (i % 400)::INTEGER AS day,
            CASE WHEN i = 5 THEN 'infinity'::TIMESTAMP ELSE TIMESTAMP '1970-01-01 00:00:00' + INTERVAL (i * 10) SECOND END AS ts,
            TIMESTAMPTZ '1970-01-01 00:00:00+00' + INTERVAL (i) HOUR AS tz, TIME '00:00:00' + INTERVAL (i) SECOND AS t,
            CASE WHEN i % 11 = 0 THEN NULL ELSE (['b', 'a', 'it''s', ''])[i % 4 + 1] END AS c,
            (['z', 'y', 'x'])[i % 3 + 1]::ENUM('z', 'y', 'x') AS e, i % 2 = 0 AS b, i AS "odd ""name"
            FROM range(600) r(i)\
            """;

    private long selected(TableRef table, List<SelectionClause> clauses) {
        String sql =
                "SELECT * FROM data WHERE "
                        + SelectionSql.predicate(compute.schema(table), clauses);
        return compute.submit(QueryRequest.of(sql, Map.of("data", table))).await().rowCount();
    }

    private void check(TableRef table, List<SelectionClause> clauses) {
        var request = new AggregateRequest.Rows(List.of("i"), 1, clauses);
        assertThat(selected(table, clauses))
                .as("%s", SelectionSql.predicate(compute.schema(table), clauses))
                .isEqualTo(ask(holding, table, request).result().rowsTotal());
    }

    /** Borders on values, beside them and anywhere; {@code unit} of the column's positions. */
    private static Range range(Random random, double unit) {
        double[] ends = new double[2];
        for (int i = 0; i < 2; i++) {
            double value = random.nextInt(700) / 10.0 * (random.nextBoolean() ? 1 : 10) * unit;
            ends[i] =
                    switch (random.nextInt(4)) {
                        case 0 -> Math.nextUp(value);
                        case 1 -> Math.nextDown(value);
                        case 2 -> random.nextDouble() * 700 * unit;
                        default -> value;
                    };
        }
        return new Range(Math.min(ends[0], ends[1]), Math.max(ends[0], ends[1]));
    }

    @Test
    void selectsTheRowsTheKernelsSelect() {
        TableRef table = table(ROWS);
        Random random = new Random();
        Map<String, Double> units =
                Map.of(
                        "i",
                        1.0,
                        "h",
                        1.0,
                        "d",
                        1.0,
                        "f",
                        1.0,
                        "g",
                        1.0,
                        "day",
                        864e8,
                        "ts",
                        1e7,
                        "tz",
                        36e8,
                        "t",
                        1e6,
                        "odd \"name",
                        1.0);
        units.forEach((column, unit) -> {
            for (int i = 0; i < 30; i++) {
                var interval = new SelectionClause.Interval(column, range(random, unit));
                check(table, List.of(interval));
            }
        });
        check(table, List.of(new SelectionClause.Interval("ts", new Range(-1e300, 1e300))));
    }

    @Test
    void combinesClauses() {
        TableRef table = table(ROWS);
        List<SelectionClause> clauses =
                List.of(
                        new SelectionClause.Rectangle("f", new Range(3, 40), "g", new Range(0, 30)),
                        new SelectionClause.Points("c", List.of("a", "it's", "", "nowhere")),
                        new SelectionClause.Points("e", List.of("x", "nowhere")),
                        new SelectionClause.Points("b", List.of("true")),
                        new SelectionClause.Points("c", List.of()),
                        new SelectionClause.Lasso(
                                "d", "f", List.of(0.0, 0.0, 50.0, 0.0, 30.0, 50.0)),
                        new SelectionClause.AnyOf(List.of()));
        assertThat(selected(table, List.of())).isEqualTo(600);
        for (SelectionClause one : clauses) {
            check(table, List.of(one));
            for (SelectionClause other : clauses) {
                check(table, List.of(one, other));
                check(
                        table,
                        List.of(new SelectionClause.AnyOf(List.of(one, other)), clauses.get(3)));
            }
        }
    }

    @Test
    void readsAsAPersonWouldWriteIt() {
        TableRef table = table(ROWS);
        List<SelectionClause> clauses = new ArrayList<>();
        clauses.add(new SelectionClause.Interval("I", new Range(2.5, 17)));
        clauses.add(new SelectionClause.Interval("f", new Range(0.1, 12)));
        clauses.add(new SelectionClause.Interval("ts", new Range(0, 1.5e6)));
        clauses.add(new SelectionClause.Points("c", List.of("a", "it's")));
        assertThat(SelectionSql.predicate(compute.schema(table), clauses))
                .isEqualTo(
                        """
                        "i" BETWEEN 3 AND 17 AND "f" BETWEEN 0.1 AND 12 AND \
                        "ts" BETWEEN TIMESTAMP '1970-01-01 00:00:00' AND TIMESTAMP '1970-01-01 00:00:01.500' AND \
                        "c" IN ('a', 'it''s')\
                        """);
    }
}
