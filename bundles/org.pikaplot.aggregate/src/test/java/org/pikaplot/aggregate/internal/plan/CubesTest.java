package org.pikaplot.aggregate.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.Measure.Function;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;

/** Cubes over real tables against filtered requests to the same service. */
class CubesTest extends EngineTest {
    private static final String ROWS =
            """
            SELECT i, CASE i %% 7 WHEN 0 THEN NULL WHEN 1 THEN 'nan'::DOUBLE WHEN 2 THEN 'inf'::DOUBLE
            ELSE 3 * sin(i) END AS f, cos(i * 1.7)::FLOAT AS g,
            TIMESTAMP '2020-01-01 00:00:00' + INTERVAL (i) MINUTE AS ts,
            CASE WHEN i %% 11 = 0 THEN NULL ELSE (['b', 'a', 'ä', ''])[i %% 4 + 1] END AS c,
            (CASE WHEN i %% 13 = 0 THEN NULL ELSE (['z', 'y', 'x'])[i %% 3 + 1] END)::ENUM('z', 'unused', 'y', 'x') AS e,
            i %% 2 = 0 AS b, 'id' || i AS id FROM range(%d) r(i)\
            """;

    private static List<AggregateRequest> views(List<SelectionClause> filter) {
        return List.of(
                new AggregateRequest.Bin1D("f", new Range(-3, 3), 20, null, filter),
                new AggregateRequest.Bin1D(
                        "ts", new Range(1.5778368e15, 1.5779e15), 9, "e", filter),
                new AggregateRequest.Bin2D(
                        "f", "g", new Range(-3, 3), new Range(-1, 1), 12, 9, filter),
                new AggregateRequest.GroupBy(
                        List.of("c", "e"),
                        List.of(
                                Measure.count(),
                                new Measure(Function.MIN, "f"),
                                new Measure(Function.MAX, "ts"),
                                new Measure(Function.AVG, "g"),
                                new Measure(Function.COUNT, "b")),
                        8,
                        filter),
                new AggregateRequest.GroupBy(
                        List.of(), List.of(new Measure(Function.SUM, "i")), 1, filter),
                new AggregateRequest.All(
                        List.of(
                                new AggregateRequest.GroupBy(
                                        List.of("b"), List.of(Measure.count()), 5, filter),
                                new AggregateRequest.Bin1D(
                                        "g", new Range(-1, 1), 5, "c", filter))));
    }

    private static final List<BrushGrid> GRIDS =
            List.of(
                    new BrushGrid.Axis("g", new Range(-1, 1), 300),
                    new BrushGrid.Axis("ts", new Range(1.5778368e15, 1.5779e15), 100),
                    new BrushGrid.Plane("f", "g", new Range(-3, 3), new Range(-1, 1), 64, 64),
                    new BrushGrid.Values("c"),
                    new BrushGrid.Values("e"),
                    new BrushGrid.Values("b"));

    private static SelectionClause brush(BrushGrid grid) {
        return switch (grid) {
            case BrushGrid.Axis axis ->
                    new SelectionClause.Interval(
                            axis.column(),
                            new Range(
                                    axis.range().min() + axis.range().span() * 0.2,
                                    axis.range().min() + axis.range().span() * 0.7));
            case BrushGrid.Plane plane ->
                    new SelectionClause.Rectangle("f", new Range(-1, 2), "g", new Range(-0.3, 1));
            case BrushGrid.Values values ->
                    new SelectionClause.Points(values.column(), List.of("a", "x", "true"));
        };
    }

    private static CrossfilterCube cube(
            AggregateService service,
            TableRef table,
            BrushGrid grid,
            List<AggregateRequest> views) {
        return service.cube(table, grid, views, null, Priority.VISIBLE).await();
    }

    private static void same(AggregateResult found, AggregateResult expected) {
        assertThat(found)
                .usingRecursiveComparison()
                .withComparatorForType(
                        (a, b) -> Math.abs(a - b) <= 1e-9 * Math.abs(a) ? 0 : Double.compare(a, b),
                        Double.class)
                .isEqualTo(expected);
    }

    private void check(
            AggregateService service,
            TableRef table,
            BrushGrid grid,
            List<AggregateRequest> views) {
        CrossfilterCube cube = cube(service, table, grid, views);
        assertThat(cube.views())
                .containsExactlyElementsOf(views.stream().map(Optional::of).toList());
        CrossfilterCube.Brushed found = cube.answer(brush(grid));
        assertThat(found.cells()).hasSize(1);
        for (int i = 0; i < views.size(); i++) {
            AggregateRequest filtered = views.get(i).filteredBy(found.cells().getFirst());
            same(found.results().get(i).orElseThrow(), ask(service, table, filtered).result());
        }
    }

    @Test
    void answersAsFilteredRequestsDo() {
        for (int rows : List.of(3_000, 1, 0)) {
            TableRef table = table(ROWS.formatted(rows));
            for (BrushGrid grid : GRIDS) {
                check(holding, table, grid, views(List.of()));
            }
        }
    }

    @Test
    void appliesTheFiltersOfOtherBrushesToEachView() {
        TableRef table = table(ROWS.formatted(3_000));
        List<AggregateRequest> views = new ArrayList<>(views(List.of()));
        views.addAll(views(List.of(new SelectionClause.Points("e", List.of("x", "z")))));
        views.addAll(
                views(
                        List.of(
                                new SelectionClause.Interval("i", new Range(100, 2_000)),
                                new SelectionClause.Lasso(
                                        "f", "g", List.of(-3.0, -1.0, 3.0, -1.0, 0.0, 1.0)))));
        // Only the engine knows how it prints numbers: this filter needs a stream.
        views.addAll(views(List.of(new SelectionClause.Points("i", List.of("7", "8", "2999")))));
        for (BrushGrid grid : GRIDS) {
            check(holding, table, grid, views);
        }
    }

    @Test
    void streamsWhatCannotBeHeld() {
        TableRef table = table(ROWS.formatted(2_000));
        for (BrushGrid grid : GRIDS) {
            check(streaming, table, grid, views(List.of()));
        }
    }

    @Test
    void saysWhatItCannotHold() {
        TableRef table = table(ROWS.formatted(70_000));
        List<AggregateRequest> views =
                List.of(
                        new AggregateRequest.Bin1D("f", new Range(-3, 3), 20, null, List.of()),
                        new AggregateRequest.Rows(List.of("f"), 10, List.of()),
                        new AggregateRequest.M4("i", "f", new Range(0, 9), 5, null, List.of()),
                        new AggregateRequest.GroupBy(
                                List.of("i"), List.of(Measure.count()), 10, List.of()),
                        new AggregateRequest.GroupBy(
                                List.of("c"),
                                List.of(new Measure(Function.MEDIAN, "f")),
                                10,
                                List.of()),
                        new AggregateRequest.GroupBy(
                                List.of("id"), List.of(Measure.count()), 10, List.of()));
        var grid = new BrushGrid.Plane("f", "g", new Range(-3, 3), new Range(-1, 1), 64, 64);
        CrossfilterCube cube = cube(holding, table, grid, views);
        assertThat(cube.views().getFirst()).isPresent();
        assertThat(cube.views().subList(1, views.size())).allMatch(Optional::isEmpty);
        assertThat(cube.answer(brush(grid)).results().subList(1, views.size()))
                .allMatch(Optional::isEmpty);
        assertThat(cube(holding, table, grid, views)).isSameAs(cube);
    }

    @Test
    void refusesBrushesThatDoNotFitTheTable() {
        TableRef table = table(ROWS.formatted(2_000));
        for (BrushGrid grid :
                List.of(
                        new BrushGrid.Axis("c", new Range(0, 1), 3),
                        new BrushGrid.Axis("nope", new Range(0, 1), 3),
                        new BrushGrid.Plane("f", "e", new Range(0, 1), new Range(0, 1), 3, 3),
                        new BrushGrid.Values("f"),
                        new BrushGrid.Values("id"))) {
            assertThatThrownBy(() -> cube(holding, table, grid, views(List.of())))
                    .isInstanceOf(PikaException.class);
        }
    }

    @Test
    void newestCubeOfAnOwnerWins() {
        TableRef table = table(ROWS.formatted(400_000));
        var older = holding.cube(table, GRIDS.get(0), views(List.of()), "plot 1", Priority.VISIBLE);
        var newer = holding.cube(table, GRIDS.get(1), views(List.of()), "plot 1", Priority.VISIBLE);
        assertThat(newer.await().grid()).isEqualTo(GRIDS.get(1));
        assertThat(older.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
    }
}
