package org.pikaplot.plot.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.plot.Scene;
import org.pikaplot.plot.contract.SampleTable;

class PlotTypesTest {
    private static final int BUDGET = 1_000;

    private final SampleTable sales =
            new SampleTable(6)
                    .with("shop", "VARCHAR", new String[] {"b", "a", "a", "c", "b", null})
                    .with(
                            "day",
                            "DATE",
                            days(
                                    "2024-01-01",
                                    "2024-01-01",
                                    "2024-01-02",
                                    "2024-01-03",
                                    "2024-01-03",
                                    "2024-01-04"))
                    .with("kind", "VARCHAR", new String[] {"x", "y", "x", "x", "y", "y"})
                    .with("price", "DOUBLE", new double[] {1, 2, 3, 4, 5, 6});

    @Test
    void sumsWhereRowsShareAnXAndSaysSo() {
        Scene scene = draw(new BarPlot(), sales, Map.of("x", "shop", "y", "price"), Map.of());
        assertThat(scene.x().categories()).containsExactly("b", "(no value)", "a", "c");
        assertThat(((Mark.Rects) scene.marks().getFirst()).y1()).containsExactly(6, 6, 5, 4);
        assertThat(scene.badge()).isEqualTo("sum of price per shop, 6 rows");
        assertThat(scene.y().label()).isEqualTo("sum of price");
    }

    @Test
    void countsRowsWhereThereIsNoY() {
        Scene scene = draw(new BarPlot(), sales, Map.of("x", "shop"), Map.of("sort", "key"));
        assertThat(scene.x().categories()).containsExactly("a", "b", "c", "(no value)");
        assertThat(((Mark.Rects) scene.marks().getFirst()).y1()).containsExactly(2, 2, 1, 1);
        assertThat(scene.badge()).isEmpty();
    }

    @Test
    void showsValuesAsTheyAreWhereXIsUnique() {
        var table =
                new SampleTable(3)
                        .with("name", "VARCHAR", new String[] {"a", "b", "c"})
                        .with("v", "DOUBLE", new double[] {3, 1, 2});
        Scene scene = draw(new BarPlot(), table, Map.of("x", "name", "y", "v"), Map.of());
        assertThat(scene.badge()).isEmpty();
        assertThat(scene.y().label()).isEqualTo("v");
        assertThat(scene.x().categories()).containsExactly("a", "c", "b");
    }

    @Test
    void keepsTheLargestBarsAndPutsTheRestTogether() {
        Scene scene =
                draw(new BarPlot(), sales, Map.of("x", "shop", "y", "price"), Map.of("limit", "2"));
        assertThat(scene.x().categories()).hasSize(3).endsWith("other");
        assertThat(((Mark.Rects) scene.marks().getFirst()).y1()).containsExactly(6, 6, 9);
        assertThat(scene.badge()).endsWith("2 largest of 4, the rest as other");
    }

    @Test
    void stacksSumsAndGroupsAveragesByColour() {
        Scene stacked =
                draw(
                        new BarPlot(),
                        sales,
                        Map.of("x", "shop", "y", "price", "color", "kind"),
                        Map.of("sort", "key"));
        var upper = (Mark.Rects) stacked.marks().get(1);
        assertThat(upper.y0()).containsExactly(3, 1, 0);
        assertThat(upper.y1()).containsExactly(5, 6, 6);
        Scene grouped =
                draw(
                        new BarPlot(),
                        sales,
                        Map.of("x", "shop", "y", "price", "color", "kind"),
                        Map.of("aggregate", "avg"));
        assertThat(((Mark.Rects) grouped.marks().get(1)).y0()).containsOnly(0);
        assertThat(stacked.legend().entries())
                .extracting(Scene.Legend.Entry::label)
                .containsExactly("x", "y");
    }

    @Test
    void barsLieWhereNamesAreLong() {
        var table =
                new SampleTable(2)
                        .with(
                                "name",
                                "VARCHAR",
                                new String[] {"a rather long name", "another long name"});
        Scene scene = draw(new BarPlot(), table, Map.of("x", "name"), Map.of());
        assertThat(scene.y().scale()).isEqualTo(Axis.Scale.BAND);
        assertThat(scene.x().label()).isEqualTo("rows");
    }

    @Test
    void linesGroupRowsOfOneDayAndAskForAnEnvelopeWhereXIsUnique() {
        Scene scene = draw(new LinePlot(), sales, Map.of("x", "day", "y", "price"), Map.of());
        assertThat(((Mark.Lines) scene.marks().getFirst()).y()).containsExactly(3, 3, 9, 6);
        assertThat(scene.badge()).isEqualTo("sum of price per day, 6 rows");
        SampleTable unique = numbers(5_000, i -> i, i -> Math.sin(i / 50.0));
        PlotSpec spec = spec(new LinePlot(), Map.of("x", "a", "y", "b"), Map.of());
        assertThat(new LinePlot().request(spec, unique.context(spec, PlotViewport.ALL, BUDGET)))
                .isInstanceOf(AggregateRequest.M4.class);
    }

    @Test
    void missingValuesBreakALineUnlessConnected() {
        SampleTable table = numbers(5, i -> i, i -> i == 2 ? Double.NaN : i);
        var broken =
                (Mark.Lines)
                        draw(new LinePlot(), table, Map.of("x", "a", "y", "b"), Map.of())
                                .marks()
                                .getFirst();
        assertThat(broken.y()[2]).isNaN();
        var connected =
                (Mark.Lines)
                        draw(
                                        new LinePlot(),
                                        table,
                                        Map.of("x", "a", "y", "b"),
                                        Map.of("gaps", "connect"))
                                .marks()
                                .getFirst();
        assertThat(connected.x()).containsExactly(0, 1, 3, 4);
    }

    @Test
    void scatterBecomesADensityBeyondTheBudgetAndPointsAgainZoomedIn() {
        SampleTable table = numbers(5_000, i -> i, i -> i % 100 + 0.5);
        Scene all = draw(new ScatterPlot(), table, Map.of("x", "a", "y", "b"), Map.of());
        assertThat(all.marks().getFirst()).isInstanceOf(Mark.Raster.class);
        assertThat(all.badge()).isEqualTo("5,000 points, density");
        PlotSpec spec = spec(new ScatterPlot(), Map.of("x", "a", "y", "b"), Map.of());
        var viewport = new PlotViewport(Optional.of(new Range(100, 300)), Optional.empty());
        Scene zoomed = table.scene(new ScatterPlot(), spec, viewport, BUDGET);
        assertThat(((Mark.Points) zoomed.marks().getFirst()).x()).hasSize(201);
        assertThat(zoomed.x().range()).isEqualTo(new Range(100, 300));
    }

    @Test
    void scatterSaysThatItShowsASampleOrLeavesRowsOut() {
        SampleTable table = numbers(5_000, i -> i, i -> i % 10 == 0 ? Double.NaN : i);
        assertThat(
                        draw(
                                        new ScatterPlot(),
                                        table,
                                        Map.of("x", "a", "y", "b"),
                                        Map.of("show", "points"))
                                .badge())
                .isEqualTo("900 of 5,000 points, a uniform sample");
        SampleTable small = numbers(20, i -> i - 5, i -> i);
        assertThat(
                        draw(
                                        new ScatterPlot(),
                                        small,
                                        Map.of("x", "a", "y", "b"),
                                        Map.of("log-x", "true"))
                                .badge())
                .isEqualTo("6 rows left out (not positive on a logarithmic axis)");
    }

    @Test
    void onlyTheNineMostFrequentValuesHaveAColourOfTheirOwn() {
        String[] names =
                IntStream.range(0, 400)
                        .mapToObj(i -> "n" + (int) Math.sqrt(i))
                        .toArray(String[]::new);
        SampleTable table = numbers(400, i -> i, i -> i).with("name", "VARCHAR", names);
        Scene scene =
                draw(
                        new ScatterPlot(),
                        table,
                        Map.of("x", "a", "y", "b", "color", "name"),
                        Map.of());
        assertThat(scene.legend().entries()).hasSize(10);
        assertThat(scene.legend().entries().getLast())
                .isEqualTo(new Scene.Legend.Entry("11 others", ColorRole.Fixed.CONTEXT));
    }

    @Test
    void histogramsHaveABinForEachWholeNumberAndCountEveryRow() {
        double[] values = IntStream.range(0, 300).mapToDouble(i -> i % 12).toArray();
        var table = new SampleTable(300).with("month", "INTEGER", values);
        var bars =
                (Mark.Rects)
                        draw(new HistogramPlot(), table, Map.of("x", "month"), Map.of())
                                .marks()
                                .getFirst();
        assertThat(bars.x0()).hasSize(12).startsWith(-0.5);
        assertThat(bars.y1()).containsOnly(25);
    }

    @Test
    void histogramsOfDatesHaveBinsOfTheCalendar() {
        double first = LocalDate.of(2020, 1, 1).toEpochDay() * 86_400e6;
        double[] values =
                IntStream.range(0, 366 + 365).mapToDouble(i -> first + i * 86_400e6).toArray();
        var table = new SampleTable(values.length).with("day", "DATE", values);
        var bars =
                (Mark.Rects)
                        draw(new HistogramPlot(), table, Map.of("x", "day"), Map.of())
                                .marks()
                                .getFirst();
        assertThat(Arrays.stream(bars.y1()).sum()).isEqualTo(731);
        for (double edge : bars.x0()) {
            assertThat(LocalDate.ofEpochDay((long) (edge / 86_400e6)).getDayOfMonth()).isEqualTo(1);
        }
    }

    @Test
    void histogramsHaveExactlyTheBinsAskedForAndSayWhatTheyLeaveOut() {
        SampleTable table = numbers(100, i -> i == 7 ? Double.NaN : i / 10.0, i -> i);
        Scene scene = draw(new HistogramPlot(), table, Map.of("x", "a"), Map.of("bins", "5"));
        var bars = (Mark.Rects) scene.marks().getFirst();
        assertThat(bars.y1()).hasSize(5);
        assertThat(Arrays.stream(bars.y1()).sum()).isEqualTo(99);
        assertThat(scene.badge()).isEqualTo("1 row left out (no finite value in a)");
    }

    @Test
    void histogramsBinTheVisiblePartAgain() {
        SampleTable table = numbers(10_000, i -> i, i -> i);
        PlotSpec spec = spec(new HistogramPlot(), Map.of("x", "a"), Map.of());
        var viewport = new PlotViewport(Optional.of(new Range(100, 200)), Optional.empty());
        var bars =
                (Mark.Rects)
                        table.scene(new HistogramPlot(), spec, viewport, BUDGET).marks().getFirst();
        assertThat(bars.x0().length).isGreaterThan(10);
        assertThat(bars.x1()[bars.x1().length - 1]).isLessThan(220);
    }

    @Test
    void suggestsColumnsThatFit() {
        assertThat(new LinePlot().suggest(sales.schema()))
                .map(PlotSpec::channels)
                .contains(Map.of("x", "day", "y", "price"));
        assertThat(new BarPlot().suggest(sales.schema()))
                .map(PlotSpec::channels)
                .contains(Map.of("x", "shop"));
        assertThat(new HistogramPlot().suggest(sales.schema()))
                .map(PlotSpec::channels)
                .contains(Map.of("x", "price"));
        assertThat(new ScatterPlot().suggest(sales.schema())).isEmpty();
        SampleTable map =
                new SampleTable(0)
                        .with("zip_id", "BIGINT", new double[0])
                        .with("latitude", "DOUBLE", new double[0])
                        .with("longitude", "DOUBLE", new double[0]);
        assertThat(new ScatterPlot().suggest(map.schema()))
                .map(PlotSpec::channels)
                .contains(Map.of("x", "longitude", "y", "latitude"));
    }

    private static Scene draw(
            PlotType type,
            SampleTable table,
            Map<String, String> channels,
            Map<String, String> options) {
        return table.scene(type, spec(type, channels, options), PlotViewport.ALL, BUDGET);
    }

    private static PlotSpec spec(
            PlotType type, Map<String, String> channels, Map<String, String> options) {
        return new PlotSpec(type.getClass().getName(), channels, options, "");
    }

    private static SampleTable numbers(
            int rows,
            java.util.function.IntToDoubleFunction a,
            java.util.function.IntToDoubleFunction b) {
        return new SampleTable(rows)
                .with("a", "DOUBLE", IntStream.range(0, rows).mapToDouble(a).toArray())
                .with("b", "DOUBLE", IntStream.range(0, rows).mapToDouble(b).toArray());
    }

    private static double[] days(String... days) {
        return Arrays.stream(days)
                .mapToDouble(day -> LocalDate.parse(day).toEpochDay() * 86_400e6)
                .toArray();
    }
}
