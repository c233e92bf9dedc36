package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateResult.M4.Series;
import org.pikaplot.aggregate.Range;
import org.pikaplot.data.ResidentColumn;

class M4EvaluationTest {
    private static final double NONE = Double.NaN;
    private static final Range RANGE = new Range(0, 8);

    private static AggregateResult.M4 m4(TestRows rows, Range range, int columns, boolean sorted) {
        var request = new AggregateRequest.M4("x", "y", range, columns, null, List.of());
        return (AggregateResult.M4) rows.evaluate(new M4Evaluation(request, null, sorted));
    }

    private static Series line(double[] x, double[] y) {
        return m4(TestRows.of(x, y), RANGE, 4, false).series().getFirst();
    }

    @Test
    void keepsFirstLowestHighestAndLastOfAColumnInDrawingOrder() {
        Series line = line(new double[] {1.9, 0.1, 0.2, 1.2, 1.1}, new double[] {5, 6, 1, 7, 3});
        assertThat(line.x()).containsExactly(0.1, 0.2, 1.2, 1.9);
        assertThat(line.y()).containsExactly(6, 1, 7, 5);
    }

    @Test
    void drawsRowsOfTheSameXInRowOrder() {
        Series line = line(new double[] {1, 1, 1}, new double[] {4, 9, 5});
        assertThat(line.y()).startsWith(4).endsWith(5).contains(9);
    }

    @Test
    void reachesTheBorderThroughTheNearestPointsOutside() {
        Series line = line(new double[] {-5, -1, 3, 9, 20}, new double[] {0, 2, 4, 6, 8});
        assertThat(line.x()).containsExactly(-1, 3, 9);
        assertThat(line.y()).containsExactly(2, 4, 6);
    }

    @Test
    void drawsNothingToTheBorderWhereTheNearestRowOutsideIsAGap() {
        Series line =
                line(
                        new double[] {-5, -1, 3, 9, 20},
                        new double[] {0, NONE, 4, Double.POSITIVE_INFINITY, 8});
        assertThat(line.x()).containsExactly(3);
    }

    @Test
    void breaksTheLineWhereYIsNotANumber() {
        Series line = line(new double[] {0.5, 3, 7}, new double[] {1, NONE, 2});
        assertThat(line.x()).hasSize(3).isSorted();
        assertThat(line.y()[1]).isNaN();
    }

    @Test
    void countsPointsInsideTheRangeOnly() {
        var result =
                m4(
                        TestRows.of(
                                new double[] {-1, 0, 8, 9, NONE, 4, Double.NEGATIVE_INFINITY},
                                new double[] {1, 1, 1, 1, 1, NONE, 1}),
                        RANGE,
                        4,
                        false);
        assertThat(result.rowsShown()).isEqualTo(2);
        assertThat(result.rowsTotal()).isEqualTo(7);
    }

    @Test
    void isEmptyForNoRows() {
        assertThat(line(new double[0], new double[0]).x()).isEmpty();
        assertThat(m4(TestRows.of(new double[0], new double[0]), RANGE, 4, true).rowsTotal())
                .isZero();
    }

    @Test
    void boundsThePiecesOfAColumnThatIsAllGaps() {
        int rows = 20_000;
        double[] x = IntStream.range(0, rows).mapToDouble(i -> i / (double) rows).toArray();
        Random random = new Random(7);
        double[] y =
                IntStream.range(0, rows)
                        .mapToDouble(i -> i % 2 == 0 ? random.nextDouble() : NONE)
                        .toArray();
        Series line = line(x, y);
        assertThat(line.x()).hasSizeLessThan(4 * (TornColumn.MAX_STRETCHES + 4)).isSorted();
    }

    @Provide
    Arbitrary<TestRows> series() {
        Arbitrary<Double> x = Arbitraries.doubles().between(-4, 12).ofScale(1);
        Arbitrary<Double> y =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, Arbitraries.doubles().between(0, 9).ofScale(1)),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.of(NONE, Double.POSITIVE_INFINITY, -0.0, 0.0)));
        return net.jqwik.api.Combinators.combine(x, y, Arbitraries.of("a", "b").injectNull(0.1))
                .as(TestRows.Row::new)
                .list()
                .ofMaxSize(80)
                .map(TestRows::new);
    }

    private static TestRows sorted(TestRows rows) {
        return new TestRows(
                rows.rows().stream().sorted(Comparator.comparingDouble(TestRows.Row::x)).toList());
    }

    @Property(tries = 400)
    void setsThePixelsThatAllPointsSet(
            @ForAll("series") TestRows rows, @ForAll @IntRange(min = 1, max = 16) int columns) {
        List<TestRows.Row> inOrder = sorted(rows).rows();
        Series all =
                new Series(
                        "",
                        inOrder.stream().mapToDouble(TestRows.Row::x).toArray(),
                        inOrder.stream().mapToDouble(TestRows.Row::y).toArray());
        PixelGrid expected = new PixelGrid(Binning.of(RANGE, columns), 0, 9, 12).draw(all);
        PixelGrid anyOrder =
                new PixelGrid(Binning.of(RANGE, columns), 0, 9, 12)
                        .draw(m4(rows, RANGE, columns, false).series().getFirst());
        PixelGrid inX =
                new PixelGrid(Binning.of(RANGE, columns), 0, 9, 12)
                        .draw(m4(sorted(rows), RANGE, columns, true).series().getFirst());
        assertThat(anyOrder).hasToString(expected.toString());
        assertThat(inX).hasToString(expected.toString());
    }

    @Property(tries = 300)
    void givesTheSameLineFastOrSlow(
            @ForAll("series") TestRows rows, @ForAll @IntRange(min = 1, max = 16) int columns) {
        TestRows inOrder = sorted(rows);
        Series slow = m4(inOrder, RANGE, columns, false).series().getFirst();
        Series fast = m4(inOrder, RANGE, columns, true).series().getFirst();
        assertThat(fast.x()).isEqualTo(slow.x()).isSorted();
        assertThat(plusZero(fast.y())).isEqualTo(plusZero(slow.y()));
    }

    /** Long enough for nodes above nodes: ties in x and y, single gaps and long ones. */
    @Property(tries = 300)
    void givesTheSameLineFromATree(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 6_000) int rows,
            @ForAll @IntRange(min = 1, max = 40) int columns,
            @ForAll @IntRange(min = 0, max = 3) int gaps) {
        Random random = new Random(seed);
        double[] x = new double[rows];
        double[] y = new double[rows];
        double at = random.nextInt(-5, 4);
        double step = Math.pow(10, random.nextInt(-4, 0));
        int gapTo = 0;
        for (int row = 0; row < rows; row++) {
            at += random.nextInt(3) * step;
            x[row] = at;
            if (gaps > 0 && random.nextInt(1 + 4_000 / (gaps * gaps)) == 0) {
                gapTo = row + random.nextInt(gaps == 3 ? 700 : 2);
            }
            y[row] =
                    row <= gapTo && gaps > 0
                            ? (random.nextBoolean() ? NONE : Double.NEGATIVE_INFINITY)
                            : (random.nextInt(-3, 4) - 0.0) * random.nextInt(2) * -1;
        }
        var request = new AggregateRequest.M4("x", "y", RANGE, columns, null, List.of());
        TestRows held = TestRows.of(x, y);
        var scanned = (AggregateResult.M4) held.evaluate(new M4Evaluation(request, null, false));
        try (Arena arena = Arena.ofConfined()) {
            ResidentColumn.Numbers ys = held.numbers("y", arena);
            AggregateResult.M4 found =
                    TreeLine.of(
                            request,
                            held.numbers("x", arena),
                            ys,
                            MinMaxTree.of(ys, rows, new TestRows.Quiet()));
            assertThat(found.series().getFirst().x()).isEqualTo(scanned.series().getFirst().x());
            assertThat(plusZero(found.series().getFirst().y()))
                    .isEqualTo(plusZero(scanned.series().getFirst().y()));
            assertThat(found.rowsShown()).isEqualTo(scanned.rowsShown());
            assertThat(found.rowsTotal()).isEqualTo(scanned.rowsTotal());
        }
    }

    private static double[] plusZero(double[] values) {
        return java.util.Arrays.stream(values).map(value -> value + 0.0).toArray();
    }

    @Property(tries = 100)
    void drawsEverySeriesAsIfItWereAlone(@ForAll("series") TestRows rows) {
        var request = new AggregateRequest.M4("x", "y", RANGE, 8, "c", List.of());
        var split =
                (AggregateResult.M4)
                        rows.evaluate(new M4Evaluation(request, rows.labelsOf("c"), false));
        List<String> labels = rows.labels();
        for (int i = 0; i < split.series().size(); i++) {
            String label = i < labels.size() ? labels.get(i) : null;
            TestRows own =
                    new TestRows(
                            rows.rows().stream()
                                    .filter(row -> java.util.Objects.equals(row.c(), label))
                                    .toList());
            Series alone = m4(own, RANGE, 8, false).series().getFirst();
            assertThat(split.series().get(i).x()).isEqualTo(alone.x());
            assertThat(split.series().get(i).y()).isEqualTo(alone.y());
        }
    }

    @Tag("deep")
    @Property(tries = 12_500)
    void agreesWithTheEnginesExtremesAlways(@ForAll("series") TestRows gaps) {
        agreesWithTheEnginesExtremes(gaps);
    }

    @Property(tries = 250)
    void agreesWithTheEnginesExtremes(@ForAll("series") TestRows gaps) {
        TestRows rows =
                new TestRows(gaps.rows().stream().filter(row -> Double.isFinite(row.y())).toList());
        Series line = m4(rows, RANGE, 8, false).series().getFirst();
        Binning across = Binning.of(RANGE, 8);
        for (List<Object> column :
                rows.sql(
                        "SELECT %s, min(x), max(x), min(y), max(y), arg_min(y, (x, row)), arg_max(y, (x, row)) FROM data WHERE %s AND isfinite(y) GROUP BY 1"
                                .formatted(
                                        BinKernelsTest.bin("x", RANGE, 8),
                                        BinKernelsTest.within("x", RANGE)))) {
            int[] own =
                    IntStream.range(0, line.x().length)
                            .filter(i ->
                                    across.contains(line.x()[i]) && Double.isFinite(line.y()[i]))
                            .filter(i -> across.indexOf(line.x()[i]) == (Integer) column.get(0))
                            .toArray();
            double[] ys = IntStream.of(own).mapToDouble(i -> line.y()[i]).sorted().toArray();
            assertThat(line.x()[own[0]]).isEqualTo(column.get(1));
            assertThat(line.x()[own[own.length - 1]]).isEqualTo(column.get(2));
            assertThat(ys[0] + 0.0).isEqualTo((Double) column.get(3) + 0.0);
            assertThat(ys[ys.length - 1] + 0.0).isEqualTo((Double) column.get(4) + 0.0);
            assertThat(line.y()[own[0]] + 0.0).isEqualTo((Double) column.get(5) + 0.0);
            assertThat(line.y()[own[own.length - 1]] + 0.0).isEqualTo((Double) column.get(6) + 0.0);
        }
    }
}
