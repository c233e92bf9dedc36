package org.pikaplot.aggregate.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pikaplot.aggregate.internal.plan.PlannedAggregatesTest.same;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.data.TableRef;

class TilesTest extends EngineTest {
    private static final String CLOUD =
            """
            SELECT CASE WHEN i % 97 = 0 THEN NULL ELSE sin(i) * i END AS "x y",
            CASE i % 89 WHEN 0 THEN 'nan'::DOUBLE WHEN 1 THEN 'inf'::DOUBLE ELSE cos(i * 1.7) END AS y,
            TIMESTAMP '2020-01-01' + to_seconds(hash(i) % 10000000) AS t, CAST(hash(i) % 99 AS TINYINT) AS n
            FROM range(20000) r(i)\
            """;

    /** May hold no columns, and takes few rows for many. */
    private PlannedAggregates tiling() {
        return aggregates(-1, 1 << 20, new Tuning(1 << 30, 1 << 30, 20_000_000, 50_000, 10));
    }

    @Test
    void readsAViewportFromACopyInTileOrder() {
        TableRef table = table(CLOUD);
        for (List<String> plane : List.of(List.of("x y", "y"), List.of("t", "n"))) {
            PlannedAggregates tiling = tiling();
            var domains = tiling.domains(table, plane).await();
            Range across = domains.get(plane.get(0)).range().orElseThrow();
            Range upwards = domains.get(plane.get(1)).range().orElseThrow();
            Answer first = ask(tiling, table, grid(plane, part(across, 0, 0.3), upwards));
            assertThat(first.way()).isEqualTo("kernel bin2d over a stream");
            assertThat(first.choices().getFirst().rejected())
                    .contains("tile order (not built yet)");
            rest(tiling);
            Random random = new Random(1);
            for (int i = 0; i < 20; i++) {
                Range x = part(across, random.nextDouble(), random.nextDouble() / 2);
                Range y = part(upwards, random.nextDouble(), random.nextDouble());
                AggregateRequest.Bin2D request = grid(plane, x, y);
                Answer near = ask(tiling, table, request);
                assertThat(near.way()).isEqualTo("kernel bin2d over rows in tile order");
                same(near.result(), ask(streaming, table, request).result());
                var hexagons =
                        new AggregateRequest.Hexagons(
                                plane.get(0), plane.get(1), x, y, 9, 7, List.of());
                same(
                        ask(tiling, table, hexagons).result(),
                        ask(streaming, table, hexagons).result());
            }
        }
    }

    @Test
    void readsTheTableWhereACopyIsOfNoUse() {
        TableRef table = table(CLOUD);
        PlannedAggregates tiling = tiling();
        List<String> plane = List.of("x y", "y");
        Range wide = new Range(-20_000, 20_000);
        ask(tiling, table, grid(plane, new Range(0, 1), new Range(0, 1)));
        rest(tiling);
        assertThat(ask(tiling, table, grid(plane, new Range(0, 2), new Range(0, 1))).way())
                .as("nobody knows what the columns hold")
                .isEqualTo("kernel bin2d over a stream");
        tiling.domains(table, plane).await();
        ask(tiling, table, grid(plane, new Range(0, 3), new Range(0, 1)));
        rest(tiling);
        Answer all = ask(tiling, table, grid(plane, wide, new Range(-1, 1)));
        assertThat(all.way()).isEqualTo("kernel bin2d over a stream");
        assertThat(all.choices().getFirst().rejected())
                .contains("tile order (most of the plane is seen)");
        var filtered =
                new AggregateRequest.Bin2D(
                        "x y",
                        "y",
                        new Range(0, 4),
                        new Range(0, 1),
                        9,
                        9,
                        List.of(new SelectionClause.Interval("n", new Range(0, 50))));
        assertThat(ask(tiling, table, filtered).choices().getFirst().rejected())
                .contains("tile order (it holds the two columns alone)");
        assertThat(
                        ask(streaming, table, grid(plane, new Range(0, 5), new Range(0, 1)))
                                .choices()
                                .getFirst()
                                .rejected())
                .contains("tile order (few rows are quick without)");
    }

    @Test
    void goesOnWithoutACopyThatWent() {
        TableRef table = table(CLOUD);
        PlannedAggregates tiling = tiling();
        List<String> plane = List.of("x y", "y");
        tiling.domains(table, plane).await();
        ask(tiling, table, grid(plane, new Range(0, 1), new Range(0, 1)));
        rest(tiling);
        for (String other : List.of("t", "n")) {
            for (String x : List.of("x y", "y")) {
                List<String> next = List.of(x, other);
                tiling.domains(table, next).await();
                ask(tiling, table, grid(next, new Range(0, 1), new Range(0, 1)));
                rest(tiling);
            }
        }
        var request = grid(plane, new Range(0, 9_000), new Range(0, 1));
        Answer answer = ask(tiling, table, request);
        assertThat(answer.way()).isEqualTo("kernel bin2d over a stream");
        same(answer.result(), ask(streaming, table, request).result());
    }

    private static Range part(Range whole, double from, double share) {
        double min = whole.min() + from * whole.span();
        return new Range(min, min + share * whole.span());
    }

    private static AggregateRequest.Bin2D grid(List<String> plane, Range x, Range y) {
        return new AggregateRequest.Bin2D(plane.get(0), plane.get(1), x, y, 20, 10, List.of());
    }
}
