package org.pikaplot.plot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pikaplot.aggregate.Range;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.TableSchema;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.Channel;
import org.pikaplot.plot.HitTest;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.PlotOption;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotSpecs;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.plot.Scales;
import org.pikaplot.plot.Scene;
import org.pikaplot.plot.Ticks;

/**
 * What every plot type must hold to, whatever a table contains: no exception, finite axes, arrays
 * that match. Extend it and say which type is meant.
 */
public abstract class PlotTypeContractTest {
    private static final int BUDGET = 20_000;
    private static final Map<String, SampleTable> TABLES = SampleTables.all();

    /** {@return the type under test} */
    protected abstract PlotType plotType();

    /** {@return full id of the type, as plugin.xml has it} */
    protected abstract String typeId();

    /** Draws every table with every combination of columns that the channels take. */
    @TestFactory
    public Stream<DynamicTest> drawsWhateverATableHolds() {
        return TABLES.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(
                                entry.getKey(),
                                () ->
                                        specs(entry.getValue())
                                                .forEach(spec -> draw(entry.getValue(), spec))));
    }

    /** Draws with each option at each of its ends. */
    @TestFactory
    public Stream<DynamicTest> drawsWithEveryOption() {
        return plotType().options().stream()
                .map(option ->
                        DynamicTest.dynamicTest(
                                option.id(),
                                () -> {
                                    for (String value : ends(option)) {
                                        for (String name :
                                                List.of(
                                                        "one row",
                                                        "equal values",
                                                        "all negative",
                                                        "huge values",
                                                        "long names",
                                                        "all missing")) {
                                            SampleTable table = TABLES.get(name);
                                            specs(table)
                                                    .forEach(spec ->
                                                            draw(table, with(spec, option, value)));
                                        }
                                    }
                                }));
    }

    /** A viewport may lie anywhere: on the data, beside it, around it. */
    @Test
    public void drawsAnyViewport() {
        SampleTable table = TABLES.get("viewport");
        List<Range> ranges =
                List.of(
                        new Range(2, 3),
                        new Range(-50, -40),
                        new Range(-1e9, 1e9),
                        new Range(0, 0));
        for (PlotSpec spec : specs(table)) {
            for (Range range : ranges) {
                var viewport = new PlotViewport(Optional.of(range), Optional.empty());
                check(table.scene(plotType(), spec, viewport, BUDGET));
                check(
                        table.scene(
                                plotType(),
                                spec,
                                new PlotViewport(Optional.of(range), Optional.of(range)),
                                BUDGET));
            }
        }
    }

    /** Descriptions are complete, and what a type suggests it can draw. */
    @Test
    public void describesItself() {
        assertThat(plotType().channels()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(plotType().options())
                .extracting(PlotOption::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
        assertThat(plotType().options())
                .allMatch(option -> !option.label().isBlank() && !option.help().isBlank());
        assertThat(plotType().options()).allMatch(PlotTypeContractTest::readsBackItsDefault);
        SampleTable table = TABLES.get("equal values");
        plotType()
                .suggest(table.schema())
                .ifPresent(spec -> {
                    assertThat(spec.typeId()).isEqualTo(typeId());
                    PlotSpecs.check(spec, plotType(), table.schema());
                    draw(table, spec);
                });
        assertThat(plotType().suggest(new TableSchema(List.of()))).isEmpty();
        var opaque = new TableSchema(List.of(new Column("b", ColumnType.ofEngine("BLOB"))));
        assertThat(plotType().suggest(opaque)).isEmpty();
    }

    /** A table without rows says so instead of showing an empty frame. */
    @Test
    public void saysWhyThereIsNothingToSee() {
        SampleTable table = TABLES.get("no rows");
        for (PlotSpec spec : specs(table)) {
            Scene scene = table.scene(plotType(), spec, PlotViewport.ALL, BUDGET);
            assertThat(scene.message()).as("%s", spec).isNotEmpty();
        }
    }

    private static <T> boolean readsBackItsDefault(PlotOption<T> option) {
        return option.parse(option.format(option.defaultValue())).equals(option.defaultValue());
    }

    private void draw(SampleTable table, PlotSpec spec) {
        PlotSpecs.check(spec, plotType(), table.schema());
        Scene scene = table.scene(plotType(), spec, PlotViewport.ALL, BUDGET);
        check(scene);
    }

    private static void check(Scene scene) {
        checkAxis(scene.x());
        checkAxis(scene.y());
        scene.marks().forEach(PlotTypeContractTest::checkMark);
        assertThat(scene.marks().isEmpty()).isEqualTo(!scene.message().isEmpty());
        double x = Scales.position(scene.x(), 0.5);
        double y = Scales.position(scene.y(), 0.5);
        HitTest.at(scene, x, y, 0.5, 0.5)
                .ifPresent(readout ->
                        assertThat(readout.lines())
                                .isNotEmpty()
                                .noneMatch(line -> line.contains("NaN")));
    }

    private static void checkAxis(Axis axis) {
        assertThat(axis.range().min()).isLessThan(axis.range().max());
        assertThat(axis.range().span()).isFinite();
        if (axis.scale() == Axis.Scale.LOG) {
            assertThat(axis.range().min()).isPositive();
        }
        assertThat(Ticks.of(axis, 6))
                .noneMatch(
                        tick -> tick.label().contains("NaN") || tick.label().contains("Infinity"));
        assertThat(axis.label()).doesNotContain("NaN");
    }

    private static void checkMark(Mark mark) {
        switch (mark) {
            case Mark.Lines lines -> {
                assertThat(lines.y()).hasSameSizeAs(lines.x());
                assertThat(lines.widthPx()).isPositive();
            }
            case Mark.Points points -> {
                assertThat(points.y()).hasSameSizeAs(points.x());
                assertThat(points.sizePx()).isPositive();
                assertThat(points.opacity()).isBetween(0.0, 1.0);
            }
            case Mark.Rects rects -> {
                assertThat(rects.x1()).hasSameSizeAs(rects.x0());
                assertThat(rects.y0()).hasSameSizeAs(rects.x0());
                assertThat(rects.y1()).hasSameSizeAs(rects.x0());
                for (int i = 0; i < rects.x0().length; i++) {
                    assertThat(rects.x0()[i]).isLessThanOrEqualTo(rects.x1()[i]);
                    assertThat(rects.y0()[i]).isLessThanOrEqualTo(rects.y1()[i]);
                }
            }
            case Mark.Raster raster -> {
                assertThat(raster.counts()).hasSize(raster.width() * raster.height());
                assertThat(raster.x().span()).isPositive().isFinite();
                assertThat(raster.y().span()).isPositive().isFinite();
            }
            case Mark.Text text -> assertThat(text.text()).isNotEmpty();
        }
    }

    /** Every way to fill the channels with different columns that fit, a few for each channel. */
    private List<PlotSpec> specs(SampleTable table) {
        List<Map<String, String>> fillings = new ArrayList<>(List.of(Map.of()));
        for (Channel channel : plotType().channels()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> filling : fillings) {
                if (!channel.required()) {
                    longer.add(filling);
                }
                for (Column column : table.schema().columns()) {
                    if (channel.accepts(column.type()) && !filling.containsValue(column.name())) {
                        Map<String, String> more = new LinkedHashMap<>(filling);
                        more.put(channel.id(), column.name());
                        longer.add(more);
                    }
                }
            }
            fillings = longer;
        }
        // A large table is drawn in a few ways only, or the test takes minutes.
        int most = table.rowCount() > 100_000 ? 2 : table.rowCount() > 10_000 ? 6 : 30;
        int every = Math.max(1, fillings.size() / most);
        List<PlotSpec> specs = new ArrayList<>();
        for (int i = 0; i < fillings.size(); i += every) {
            specs.add(new PlotSpec(typeId(), fillings.get(i), Map.of(), "A title"));
        }
        return specs;
    }

    private static List<String> ends(PlotOption<?> option) {
        return switch (option) {
            case PlotOption.Whole o ->
                    List.of(Integer.toString(o.min()), Integer.toString(o.max()));
            case PlotOption.Real o -> List.of(Double.toString(o.min()), Double.toString(o.max()));
            case PlotOption.Toggle o -> List.of("true", "false");
            case PlotOption.Choice o -> o.values();
            case PlotOption.Text o -> List.of("", "own words");
        };
    }

    private static PlotSpec with(PlotSpec spec, PlotOption<?> option, String value) {
        return new PlotSpec(
                spec.typeId(), spec.channels(), Map.of(option.id(), value), spec.title());
    }
}
