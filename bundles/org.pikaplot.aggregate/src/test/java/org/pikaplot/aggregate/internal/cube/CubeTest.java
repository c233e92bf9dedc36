package org.pikaplot.aggregate.internal.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;
import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.Measure.Function;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.internal.kernel.AwkwardRows;
import org.pikaplot.aggregate.internal.kernel.Bin1DEvaluation;
import org.pikaplot.aggregate.internal.kernel.Bin2DEvaluation;
import org.pikaplot.aggregate.internal.kernel.GroupByEvaluation;
import org.pikaplot.aggregate.internal.kernel.TestRows;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.RowFilter;

/** Cubes against the kernels that look at every row. */
@Domain(AwkwardRows.class)
@Domain(DomainContext.Global.class)
class CubeTest {
    private static final List<Range> RANGES =
            List.of(
                    new Range(-1, 1),
                    new Range(-5, 5),
                    new Range(0.1, 0.3),
                    new Range(1, 1),
                    new Range(-1e308, 1e308),
                    new Range(-Double.MAX_VALUE, Double.MAX_VALUE));

    private static final List<AggregateRequest> VIEWS =
            List.of(
                    new AggregateRequest.Bin1D("x", new Range(-1, 2), 4, null, List.of()),
                    new AggregateRequest.Bin1D("y", new Range(-5, 5), 3, "c", List.of()),
                    new AggregateRequest.Bin2D(
                            "x", "y", new Range(-2, 2), new Range(-1e308, 1e308), 4, 3, List.of()),
                    new AggregateRequest.GroupBy(
                            List.of("c"),
                            List.of(
                                    Measure.count(),
                                    new Measure(Function.COUNT, "x"),
                                    new Measure(Function.COUNT, "c"),
                                    new Measure(Function.MIN, "x"),
                                    new Measure(Function.MAX, "y"),
                                    new Measure(Function.SUM, "x"),
                                    new Measure(Function.AVG, "x")),
                            3,
                            List.of()));

    /** Measures of the group-by that depend on the order of the rows in their last digits. */
    private static final int FIRST_SUM = 5;

    /** A grid and a brush over it. */
    record Brushing(BrushGrid grid, SelectionClause brush) {}

    private Arbitrary<Double> bounds() {
        return Arbitraries.oneOf(
                Arbitraries.of(-5.0, -1.0, -0.5, -0.0, 0.0, 0.1, 0.3, 0.5, 1.0, 2.0, 1e308, -1e308),
                Arbitraries.doubles().between(-6, 6));
    }

    private Arbitrary<Range> brushed() {
        return Combinators.combine(bounds(), bounds())
                .as((a, b) -> new Range(Math.min(a, b), Math.max(a, b)));
    }

    @Provide
    Arbitrary<Brushing> brushings() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 12);
        Arbitrary<Range> ranges = Arbitraries.of(RANGES);
        Arbitrary<Brushing> intervals =
                Combinators.combine(ranges, sizes, brushed())
                        .as((range, bins, brush) ->
                                new Brushing(
                                        new BrushGrid.Axis("x", range, bins),
                                        new SelectionClause.Interval("x", brush)));
        Arbitrary<BrushGrid> planes =
                Combinators.combine(ranges, ranges, sizes, sizes)
                        .as((x, y, w, h) -> new BrushGrid.Plane("x", "y", x, y, w, h));
        Arbitrary<Brushing> rectangles =
                Combinators.combine(planes, brushed(), brushed())
                        .as((grid, x, y) ->
                                new Brushing(grid, new SelectionClause.Rectangle("x", x, "y", y)));
        Arbitrary<Brushing> lassos =
                Combinators.combine(
                                planes,
                                Arbitraries.doubles()
                                        .between(-6, 6)
                                        .list()
                                        .ofMinSize(3)
                                        .ofMaxSize(6),
                                Arbitraries.doubles().between(-6, 6).list().ofSize(6))
                        .as((grid, xs, ys) -> {
                            List<Double> corners = new ArrayList<>();
                            for (int i = 0; i < xs.size(); i++) {
                                corners.add(xs.get(i));
                                corners.add(ys.get(i));
                            }
                            return new Brushing(grid, new SelectionClause.Lasso("x", "y", corners));
                        });
        Arbitrary<Brushing> points =
                Arbitraries.of("", "a", "b", "B", "ä", "nowhere")
                        .set()
                        .ofMaxSize(4)
                        .map(values ->
                                new Brushing(
                                        new BrushGrid.Values("c"),
                                        new SelectionClause.Points("c", List.copyOf(values))));
        return Arbitraries.oneOf(intervals, rectangles, lassos, points);
    }

    private static CrossfilterCube cube(TestRows rows, BrushGrid grid, int lanes) {
        CubeDesign design = new CubeDesign(grid, "c"::equals, rows::labelsOf, lanes * 50_000L);
        CubeDesign.Pass pass =
                design.pass(VIEWS, rows::labelsOf, new CubeDesign.Room(1 << 20, VIEWS.size()));
        CubeEvaluation evaluation = pass.evaluation();
        assertThat(evaluation).isNotNull();
        var builder = new BuiltCube.Builder(grid, GridCells.of(grid, rows::labelsOf), VIEWS);
        builder.add(pass.held(), rows.evaluate(evaluation));
        return builder.build();
    }

    private static Evaluation<AggregateResult> exact(AggregateRequest request, TestRows rows) {
        return switch (request) {
            case AggregateRequest.Bin1D bins ->
                    new Bin1DEvaluation(bins, bins.split() == null ? null : rows.labelsOf("c"));
            case AggregateRequest.Bin2D grid -> new Bin2DEvaluation(grid);
            case AggregateRequest.GroupBy groups ->
                    new GroupByEvaluation(
                            groups,
                            List.of(rows.labelsOf("c")),
                            new boolean[] {false, false, true, false, false, false, false});
            default -> throw new IllegalArgumentException(request.toString());
        };
    }

    /** Rows that one of the clauses selects; x, y and c are the columns from {@code first} on. */
    private static RowFilter oneOf(List<SelectionClause> clauses, int first, TestRows rows) {
        List<String> labels = rows.labelsOf("c").texts();
        return new RowFilter(
                List.of((columns, candidates, count) -> {
                    int kept = 0;
                    for (int i = 0; i < count; i++) {
                        int row = candidates[i];
                        double x = columns[first].getAtIndex(DOUBLE, row);
                        double y = columns[first + 1].getAtIndex(DOUBLE, row);
                        int code = columns[first + 2].getAtIndex(INT, row);
                        Optional<String> c =
                                code < 0 ? Optional.empty() : Optional.of(labels.get(code));
                        if (clauses.stream().anyMatch(clause -> selects(clause, x, y, c))) {
                            candidates[kept++] = row;
                        }
                    }
                    return kept;
                }));
    }

    private static boolean selects(SelectionClause clause, double x, double y, Optional<String> c) {
        return switch (clause) {
            case SelectionClause.Interval interval -> interval.range().contains(x);
            case SelectionClause.Rectangle rectangle ->
                    rectangle.xRange().contains(x) && rectangle.yRange().contains(y);
            case SelectionClause.Points points -> c.filter(points.values()::contains).isPresent();
            case SelectionClause.Lasso _, SelectionClause.AnyOf _ ->
                    throw new IllegalArgumentException("no cell");
        };
    }

    @Property(tries = 2_000)
    void answersAsTheFilteredRequestDoes(
            @ForAll TestRows rows, @ForAll("brushings") Brushing brushing) {
        check(rows, brushing);
    }

    @Property(tries = 100_000)
    @Tag("deep")
    void answersAsTheFilteredRequestDoesAlways(
            @ForAll TestRows rows, @ForAll("brushings") Brushing brushing) {
        check(rows, brushing);
    }

    private static void check(TestRows rows, Brushing brushing) {
        CrossfilterCube cube = cube(rows, brushing.grid(), 1 + rows.rows().size() % 2);
        CrossfilterCube.Brushed found = cube.answer(brushing.brush());
        assertThat(cube.views())
                .containsExactlyElementsOf(VIEWS.stream().map(Optional::of).toList());
        for (int view = 0; view < VIEWS.size(); view++) {
            Evaluation<AggregateResult> evaluation = exact(VIEWS.get(view), rows);
            AggregateResult expected =
                    rows.evaluate(
                            evaluation,
                            oneOf(found.cells(), evaluation.columns().size(), rows),
                            List.of("x", "y", "c"));
            same(found.results().get(view).orElseThrow(), expected, rows);
        }
        if (found.exact()) {
            assertThat(found.cells()).containsExactly(brushing.brush());
        }
        if (found.cells().size() == 1
                && !found.cells().getFirst().equals(brushing.brush())
                && !(found.cells().getFirst() instanceof SelectionClause.Points)) {
            SelectionClause cells = found.cells().getFirst();
            CrossfilterCube.Brushed again = cube.answer(cells);
            assertThat(again.exact()).isTrue();
            assertThat(again.cells()).containsExactly(cells);
            assertThat(again.results().getFirst())
                    .usingRecursiveComparison()
                    .isEqualTo(found.results().getFirst());
        }
    }

    private static void same(AggregateResult found, AggregateResult expected, TestRows rows) {
        if (!(found instanceof AggregateResult.GroupBy one
                && expected instanceof AggregateResult.GroupBy other)) {
            assertThat(found).usingRecursiveComparison().isEqualTo(expected);
            return;
        }
        assertThat(one)
                .usingRecursiveComparison()
                .ignoringFields("measures", "other")
                .isEqualTo(other);
        double size =
                rows.rows().stream()
                        .flatMap(row -> Stream.ofNullable(row.x()))
                        .filter(Double::isFinite)
                        .mapToDouble(Math::abs)
                        .sum();
        for (int measure = 0; measure < one.measures().length; measure++) {
            double[] a = one.measures()[measure];
            double[] b = other.measures()[measure];
            for (int group = 0; group < b.length; group++) {
                close(a[group], b[group], measure < FIRST_SUM ? 0 : size);
            }
        }
        assertThat(one.other()).hasSameSizeAs(other.other());
        for (int measure = 0; measure < one.other().length; measure++) {
            close(one.other()[measure], other.other()[measure], measure < FIRST_SUM ? 0 : size);
        }
    }

    private static void close(double found, double expected, double size) {
        if (size == 0) {
            assertThat(found == expected || Double.compare(found, expected) == 0)
                    .as("%s for %s", found, expected)
                    .isTrue();
        } else if (Double.isFinite(size)) {
            assertThat(Double.isNaN(found)).isEqualTo(Double.isNaN(expected));
            assertThat(Double.isNaN(found) || Math.abs(found - expected) <= 1e-12 * size)
                    .as("%s for %s", found, expected)
                    .isTrue();
        }
    }

    @Test
    void saysWhenABrushWasRounded() {
        TestRows rows = new TestRows(List.of(new TestRows.Row(0.5, 0.5, "a")));
        BrushGrid grid = new BrushGrid.Axis("x", new Range(0, 10), 10);
        CrossfilterCube cube = cube(rows, grid, 1);
        assertThat(cube.answer(new SelectionClause.Interval("x", new Range(0, 9.7))).exact())
                .isFalse();
        assertThat(cube.answer(new SelectionClause.Interval("x", new Range(0, 10))).exact())
                .isTrue();
        assertThat(cube.answer(new SelectionClause.Interval("X", new Range(20, 30))).results())
                .first()
                .extracting(result -> result.orElseThrow().rowsTotal())
                .isEqualTo(0L);
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> cube.answer(new SelectionClause.Interval("y", new Range(0, 1))));
    }

    @Test
    void givesDensityFewerCellsWhereThereIsNoRoom() {
        TestRows rows = new TestRows(List.of(new TestRows.Row(0.5, 0.5, "a")));
        var wide =
                new AggregateRequest.Bin2D(
                        "x", "y", new Range(0, 1), new Range(0, 1), 800, 400, List.of());
        var grid = new BrushGrid.Axis("x", new Range(0, 1), 100);
        CubeDesign design = new CubeDesign(grid, "c"::equals, rows::labelsOf, 1 << 22);
        CubeDesign.Pass pass =
                design.pass(List.of(wide), rows::labelsOf, new CubeDesign.Room(4 * 100 * 5_000, 1));
        assertThat(pass.evaluation()).isNotNull();
        var builder =
                new BuiltCube.Builder(grid, GridCells.of(grid, rows::labelsOf), List.of(wide));
        builder.add(pass.held(), rows.evaluate(pass.evaluation()));
        CrossfilterCube cube = builder.build();
        var held = (AggregateRequest.Bin2D) cube.views().getFirst().orElseThrow();
        assertThat(held.width()).isBetween(95, 100);
        assertThat(held.height()).isBetween(47, 50);
        assertThat(held.xRange()).isEqualTo(wide.xRange());
        assertThat(cube.sizeBytes()).isLessThanOrEqualTo(4 * 100 * 5_000);
        List<AggregateRequest> groups =
                List.of(
                        new AggregateRequest.GroupBy(
                                List.of("c"),
                                List.of(new Measure(Function.MEDIAN, "x")),
                                5,
                                List.of()),
                        new AggregateRequest.Rows(List.of("x"), 10, List.of()));
        assertThat(groups).noneMatch(view -> CubeDesign.isPossible(view, "c"::equals));
        assertThat(
                        design.pass(
                                        List.of(VIEWS.get(0)),
                                        rows::labelsOf,
                                        new CubeDesign.Room(300, 1))
                                .held())
                .isEmpty();
    }
}
