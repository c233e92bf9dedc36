package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Range;

@Domain(AwkwardRows.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class BinKernelsTest {
    private static final List<Range> RANGES =
            List.of(
                    new Range(-1, 1),
                    new Range(0, 2.5),
                    new Range(0.1, 0.3),
                    new Range(1, 1),
                    new Range(-1e308, 1e308),
                    new Range(-Double.MAX_VALUE, Double.MAX_VALUE));

    /** The expression {@link Binning} documents, in SQL. */
    static String bin(String column, Range range, int bins) {
        Binning binning = Binning.of(range, bins);
        return "least(CAST(trunc((%s * CAST('%s' AS DOUBLE) - CAST('%s' AS DOUBLE)) * CAST('%s' AS DOUBLE)) AS INTEGER), %d)"
                .formatted(column, binning.shrink(), binning.origin(), binning.scale(), bins - 1);
    }

    static String within(String column, Range range) {
        return "%s BETWEEN CAST('%s' AS DOUBLE) AND CAST('%s' AS DOUBLE)"
                .formatted(column, range.min(), range.max());
    }

    @Tag("deep")
    @Property(tries = 12_500)
    void countsCellByCellAsTheEngineDoesAlways(
            @ForAll TestRows rows,
            @ForAll @IntRange(min = 0, max = 5) int range,
            @ForAll @IntRange(min = 1, max = 9) int width) {
        countsCellByCellAsTheEngineDoes(rows, range, width);
    }

    @Property(tries = 250)
    void countsCellByCellAsTheEngineDoes(
            @ForAll TestRows rows,
            @ForAll @IntRange(min = 0, max = 5) int range,
            @ForAll @IntRange(min = 1, max = 9) int width) {
        Range across = RANGES.get(range);
        Range upwards = RANGES.get((range + 1) % RANGES.size());
        var request = new AggregateRequest.Bin2D("x", "y", across, upwards, width, 4, List.of());
        var result = (AggregateResult.Bin2D) rows.evaluate(new Bin2DEvaluation(request));
        Map<Object, Long> counts =
                TestRows.counts(
                        rows.sql(
                                "SELECT %s * %d + %s, count(*) FROM data WHERE %s AND %s GROUP BY 1"
                                        .formatted(
                                                bin("y", upwards, 4),
                                                width,
                                                bin("x", across, width),
                                                within("x", across),
                                                within("y", upwards))));
        Map<Object, Long> found = new HashMap<>();
        for (int cell = 0; cell < result.counts().length; cell++) {
            if (result.counts()[cell] > 0) {
                found.put(cell, (long) result.counts()[cell]);
            }
        }
        assertThat(found).isEqualTo(counts);
        assertThat(result.rowsTotal()).isEqualTo(rows.rows().size());
        assertThat(result.rowsShown()).isEqualTo(counts.values().stream().mapToLong(n -> n).sum());
    }

    /** Where a value lies, in bins from the lower edge, in SQL. */
    private static String place(String column, Range range, int bins) {
        Binning binning = Binning.of(range, bins);
        return "((%s * CAST('%s' AS DOUBLE) - CAST('%s' AS DOUBLE)) * CAST('%s' AS DOUBLE))"
                .formatted(column, binning.shrink(), binning.origin(), binning.scale());
    }

    @Tag("deep")
    @Property(tries = 12_500)
    void countsHexagonsAsTheEngineDoesAlways(
            @ForAll TestRows rows,
            @ForAll @IntRange(min = 0, max = 5) int range,
            @ForAll @IntRange(min = 1, max = 9) int width) {
        countsHexagonsAsTheEngineDoes(rows, range, width);
    }

    @Property(tries = 250)
    void countsHexagonsAsTheEngineDoes(
            @ForAll TestRows rows,
            @ForAll @IntRange(min = 0, max = 5) int range,
            @ForAll @IntRange(min = 1, max = 9) int width) {
        Range across = RANGES.get(range);
        Range upwards = RANGES.get((range + 1) % RANGES.size());
        int height = 3;
        var request =
                new AggregateRequest.Hexagons("x", "y", across, upwards, width, height, List.of());
        var result = (AggregateResult.Hexagons) rows.evaluate(new HexagonsEvaluation(request));
        String sql =
                """
                WITH placed AS (SELECT %s AS u, %s AS v FROM data WHERE %s AND %s),
                near AS (SELECT floor(u + 0.5) AS i, floor(v + 0.5) AS j, least(floor(u), %d) AS k, least(floor(v), %d) AS l,
                u, v FROM placed),
                chosen AS (SELECT *, (u - i) * (u - i) + 3 * ((v - j) * (v - j))
                <= (u - (k + 0.5)) * (u - (k + 0.5)) + 3 * ((v - (l + 0.5)) * (v - (l + 0.5))) AS even FROM near)
                SELECT CAST(CASE WHEN even THEN 2 * j * %4$d + i ELSE (2 * l + 1) * %4$d + k END AS INTEGER), count(*)
                FROM chosen GROUP BY 1\
                """
                        .replace("least(floor(u), %d)", "least(floor(u), " + (width - 1) + ")")
                        .replace("least(floor(v), %d)", "least(floor(v), " + (height - 1) + ")")
                        .replace("%4$d", "" + (width + 1))
                        .formatted(
                                place("x", across, width),
                                place("y", upwards, height),
                                within("x", across),
                                within("y", upwards));
        Map<Object, Long> found = new HashMap<>();
        for (int cell = 0; cell < result.counts().length; cell++) {
            if (result.counts()[cell] > 0) {
                found.put(cell, (long) result.counts()[cell]);
            }
        }
        assertThat(found).isEqualTo(TestRows.counts(rows.sql(sql)));
        assertThat(result.rowsTotal()).isEqualTo(rows.rows().size());
        assertThat(result.rowsShown()).isEqualTo(found.values().stream().mapToLong(n -> n).sum());
    }

    @Property(tries = 200)
    void noOtherHexagonIsNearer(
            @ForAll @net.jqwik.api.constraints.DoubleRange(min = 0, max = 1) double x,
            @ForAll @net.jqwik.api.constraints.DoubleRange(min = 0, max = 1) double y) {
        Range unit = new Range(0, 1);
        var request = new AggregateRequest.Hexagons("x", "y", unit, unit, 5, 3, List.of());
        TestRows rows = TestRows.of(new double[] {x}, new double[] {y});
        var result = (AggregateResult.Hexagons) rows.evaluate(new HexagonsEvaluation(request));
        int own = -1;
        double nearest = Double.POSITIVE_INFINITY;
        double ownDistance = Double.NaN;
        for (int cell = 0; cell < result.counts().length; cell++) {
            double du = 5 * (x - result.centerX(cell));
            double dv = 3 * (y - result.centerY(cell));
            double distance = du * du + 3 * dv * dv;
            nearest = Math.min(nearest, distance);
            if (result.counts()[cell] == 1) {
                own = cell;
                ownDistance = distance;
            }
        }
        assertThat(own).isNotNegative();
        assertThat(ownDistance).isCloseTo(nearest, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Tag("deep")
    @Property(tries = 12_500)
    void countsEachSeriesAsTheEngineDoesAlways(
            @ForAll TestRows rows, @ForAll @IntRange(min = 0, max = 5) int range) {
        countsEachSeriesAsTheEngineDoes(rows, range);
    }

    @Property(tries = 250)
    void countsEachSeriesAsTheEngineDoes(
            @ForAll TestRows rows, @ForAll @IntRange(min = 0, max = 5) int range) {
        Range covered = RANGES.get(range);
        var request = new AggregateRequest.Bin1D("x", covered, 6, "c", List.of());
        var result =
                (AggregateResult.Bin1D)
                        rows.evaluate(new Bin1DEvaluation(request, rows.labelsOf("c")));
        Map<Object, Long> expected =
                TestRows.counts(
                        rows.sql(
                                "SELECT coalesce('_' || c, 'none') || ' ' || %s, count(*) FROM data WHERE %s GROUP BY 1"
                                        .formatted(bin("x", covered, 6), within("x", covered))));
        Map<Object, Long> found = new HashMap<>();
        int labels = rows.labels().size();
        for (int series = 0; series < result.series().size(); series++) {
            String name = series < labels ? "_" + result.series().get(series) : "none";
            for (int bin = 0; bin < 6; bin++) {
                if (result.counts()[series][bin] > 0) {
                    found.put(name + " " + bin, result.counts()[series][bin]);
                }
            }
        }
        assertThat(found).isEqualTo(expected);
        assertThat(result.series().subList(0, labels)).isEqualTo(rows.labels());
        var whole =
                (AggregateResult.Bin1D)
                        rows.evaluate(
                                new Bin1DEvaluation(
                                        new AggregateRequest.Bin1D(
                                                "x", covered, 6, null, List.of()),
                                        null));
        assertThat(whole.rowsShown()).isEqualTo(result.rowsShown());
        assertThat(Arrays.stream(whole.counts()[0]).sum()).isEqualTo(result.rowsShown());
        assertThat(whole.edges()).hasSize(7).isSorted();
    }

    @Test
    void refusesToSplitIntoMoreSeriesThanCanBeToldApart() {
        List<TestRows.Row> many =
                java.util.stream.IntStream.rangeClosed(0, Labels.MAX_SERIES)
                        .mapToObj(i -> new TestRows.Row(1.0, 1.0, "label " + i))
                        .toList();
        TestRows rows = new TestRows(many);
        var request = new AggregateRequest.Bin1D("x", new Range(0, 1), 2, "c", List.of());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> rows.evaluate(new Bin1DEvaluation(request, rows.labelsOf("c"))))
                .isInstanceOf(org.pikaplot.data.PikaException.class)
                .hasMessageContaining("1,000");
    }
}
