package org.pikaplot.plot.types;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Range;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.TableSchema;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.AxisRanges;
import org.pikaplot.plot.Channel;
import org.pikaplot.plot.PlotContext;
import org.pikaplot.plot.PlotOption;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.Scene;
import org.pikaplot.plot.ValueText;
import org.pikaplot.plot.types.internal.bar.BarShapes;
import org.pikaplot.plot.types.internal.bar.BarTable;
import org.pikaplot.plot.types.internal.common.Aggregation;
import org.pikaplot.plot.types.internal.common.Axes;
import org.pikaplot.plot.types.internal.common.Badge;
import org.pikaplot.plot.types.internal.common.CommonOptions;
import org.pikaplot.plot.types.internal.common.Kinds;
import org.pikaplot.plot.types.internal.common.SeriesColors;

/**
 * A bar for each value of x: how many rows it has, or what their y comes to; stacked or grouped by
 * the colour column.
 */
public final class BarPlot implements PlotType {
    private static final PlotOption.Choice SORT =
            new PlotOption.Choice(
                    "sort",
                    "Order",
                    "Order of the bars. Automatic: names by value, largest first; numbers and times by themselves.",
                    "auto",
                    List.of("auto", "key", "value"),
                    List.of("Automatic", "By name", "By value"));

    private static final PlotOption.Whole LIMIT =
            new PlotOption.Whole(
                    "limit",
                    "Bars at most",
                    "How many bars are drawn; the largest are kept.",
                    40,
                    1,
                    2000,
                    "");

    private static final PlotOption.Choice OTHER =
            new PlotOption.Choice(
                    "other",
                    "Bar of the rest",
                    "Whether all categories beyond the limit share a bar, \"other\". Automatic: unless it would dwarf the"
                            + " others; the badge says which.",
                    "auto",
                    List.of("auto", "show", "hide"),
                    List.of("Automatic", "Show", "Hide"));

    private static final PlotOption.Choice ARRANGEMENT =
            new PlotOption.Choice(
                    "arrangement",
                    "Colours",
                    "Bars of different colours on top of each other or side by side. Automatic: stacked for sums and"
                            + " counts, which add up; grouped otherwise.",
                    "auto",
                    List.of("auto", "stacked", "grouped"),
                    List.of("Automatic", "Stacked", "Grouped"));

    private static final PlotOption.Choice ORIENTATION =
            new PlotOption.Choice(
                    "orientation",
                    "Orientation",
                    "Whether bars stand or lie. Automatic: they lie where names are long.",
                    "auto",
                    List.of("auto", "vertical", "horizontal"),
                    List.of("Automatic", "Vertical", "Horizontal"));

    /** Groups of x and colour asked for at most. */
    private static final int MAX_PARTS = 100_000;

    /** From this average length on names are long. */
    private static final int LONG_NAME = 9;

    private static final int MOST_LYING = 30;

    @Override
    public List<Channel> channels() {
        return List.of(
                new Channel("x", "X", Kinds.ANY, true),
                new Channel("y", "Y", Kinds.NUMBERS, false),
                new Channel("color", "Color", Kinds.GROUPS, false));
    }

    @Override
    public List<PlotOption<?>> options() {
        return List.of(
                CommonOptions.AGGREGATE,
                SORT,
                LIMIT,
                OTHER,
                ARRANGEMENT,
                ORIENTATION,
                CommonOptions.LOG_Y,
                CommonOptions.X_LABEL,
                CommonOptions.Y_LABEL);
    }

    @Override
    public Optional<PlotSpec> suggest(TableSchema schema) {
        List<Column> groups = Kinds.columns(schema, Kinds.GROUPS);
        return groups.stream()
                .filter(column -> column.type().kind() != ColumnType.Kind.TEXT)
                .findFirst()
                .or(() -> groups.stream().findFirst())
                .map(x ->
                        new PlotSpec(
                                "org.pikaplot.plot.types.bar",
                                Map.of("x", x.name()),
                                Map.of(),
                                ""));
    }

    @Override
    public AggregateRequest request(PlotSpec spec, PlotContext context) {
        var measures = List.of(Aggregation.of(spec).measure());
        var totals =
                new AggregateRequest.GroupBy(
                        List.of(x(spec)), measures, spec.option(LIMIT), List.of());
        String color = spec.column("color").orElse(null);
        if (color == null) {
            return totals;
        }
        var parts =
                new AggregateRequest.GroupBy(
                        List.of(x(spec), color), measures, MAX_PARTS, List.of());
        return SeriesColors.with(new AggregateRequest.All(List.of(totals, parts)), context, color);
    }

    @Override
    public Scene scene(PlotSpec spec, AggregateResult result, PlotContext context) {
        String color = spec.column("color").orElse(null);
        AggregateResult main = SeriesColors.main(result, context, color);
        var totals =
                (AggregateResult.GroupBy)
                        (main instanceof AggregateResult.All all ? all.results().get(0) : main);
        var parts =
                main instanceof AggregateResult.All all
                        ? (AggregateResult.GroupBy) all.results().get(1)
                        : null;
        Aggregation aggregation = Aggregation.of(spec);
        ColumnType xType = context.schema().get(x(spec)).type();
        ColumnType colorType = color == null ? null : context.schema().get(color).type();
        BarTable bars =
                BarTable.of(
                        totals,
                        parts,
                        xType,
                        colorType,
                        aggregation.measure().function(),
                        byValue(spec, xType),
                        spec.option(OTHER));
        boolean several = aggregated(totals);
        boolean log = spec.option(CommonOptions.LOG_Y);
        BarTable shown = log ? bars.positive() : bars;
        boolean horizontal = horizontal(spec, bars.categories());
        boolean stacked = stacked(spec, aggregation);
        SeriesColors colors = SeriesColors.of(result, context, color);
        BarShapes shapes =
                BarShapes.of(
                        horizontal ? shown.reversed() : shown, colors, stacked, log, horizontal);

        List<String> categories = horizontal ? bars.categories().reversed() : bars.categories();
        Axis band = bandAxis(spec, categories, horizontal, context);
        Axis value =
                valueAxis(
                        spec,
                        aggregation.axisWords(several),
                        shapes.reach(),
                        log,
                        horizontal,
                        context);
        Axis across = horizontal ? value : band;
        Axis up = horizontal ? band : value;
        String badge = badge(totals, bars, aggregation, several, log && lost(bars), spec);
        if (shapes.marks().isEmpty()) {
            String message =
                    totals.counts().length == 0
                            ? "The table has no rows."
                            : nothing(aggregation, log);
            return Axes.empty(spec, across, up, badge, message);
        }
        Scene.Legend legend = colors == null ? Scene.Legend.NONE : colors.legend(shown.series());
        return new Scene(spec.title(), across, up, shapes.marks(), legend, badge, "");
    }

    private static String x(PlotSpec spec) {
        return spec.column("x").orElseThrow(() -> new IllegalArgumentException("x is not set"));
    }

    private static boolean byValue(PlotSpec spec, ColumnType type) {
        return switch (spec.option(SORT)) {
            case "key" -> false;
            case "value" -> true;
            default -> type.isDiscrete() && type.kind() != ColumnType.Kind.BOOLEAN;
        };
    }

    private static boolean stacked(PlotSpec spec, Aggregation aggregation) {
        return switch (spec.option(ARRANGEMENT)) {
            case "stacked" -> true;
            case "grouped" -> false;
            default -> aggregation.isAdditive();
        };
    }

    private static boolean horizontal(PlotSpec spec, List<String> categories) {
        double length = categories.stream().mapToInt(String::length).average().orElse(0);
        return switch (spec.option(ORIENTATION)) {
            case "vertical" -> false;
            case "horizontal" -> true;
            default -> length >= LONG_NAME && categories.size() <= MOST_LYING;
        };
    }

    private static boolean aggregated(AggregateResult.GroupBy totals) {
        for (long count : totals.counts()) {
            if (count > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean lost(BarTable bars) {
        return bars.values().values().stream()
                .anyMatch(row -> Arrays.stream(row).anyMatch(value -> value <= 0));
    }

    private static Axis bandAxis(
            PlotSpec spec, List<String> categories, boolean horizontal, PlotContext context) {
        Optional<Range> viewport = horizontal ? context.viewport().y() : context.viewport().x();
        Range range = viewport.map(AxisRanges::widened).orElse(AxisRanges.bands(categories));
        return new Axis(
                Axis.Scale.BAND,
                Axes.label(spec, CommonOptions.X_LABEL, x(spec)),
                range,
                categories);
    }

    private static Axis valueAxis(
            PlotSpec spec,
            String words,
            Range reach,
            boolean log,
            boolean horizontal,
            PlotContext context) {
        Axis.Scale scale = log ? Axis.Scale.LOG : Axis.Scale.LINEAR;
        Range full = log ? logRange(reach) : Axes.valueRange(reach, true);
        Optional<Range> viewport = horizontal ? context.viewport().x() : context.viewport().y();
        return new Axis(
                scale,
                Axes.label(spec, CommonOptions.Y_LABEL, words),
                Axes.visible(viewport, full, scale),
                List.of());
    }

    private static Range logRange(Range reach) {
        double min = Math.min(reach.min(), AxisRanges.LIMIT / 100);
        return new Range(min, Math.min(Math.max(reach.max() * 1.3, min * 10), AxisRanges.LIMIT));
    }

    private static String badge(
            AggregateResult.GroupBy totals,
            BarTable bars,
            Aggregation aggregation,
            boolean several,
            boolean lost,
            PlotSpec spec) {
        var badge = new Badge();
        if (aggregation.measure().column() != null && (several || !aggregation.automatic())) {
            badge.say(
                    aggregation.words()
                            + " per "
                            + x(spec)
                            + ", "
                            + Badge.rows(totals.rowsTotal()));
        }
        long groups = totals.groupsTotal();
        if (groups > totals.counts().length) {
            badge.say(
                    "%s largest of %s%s"
                            .formatted(
                                    ValueText.count(totals.counts().length),
                                    ValueText.count(groups),
                                    bars.hidden() > 0
                                            ? ", the rest not shown"
                                            : ", the rest as other"));
        }
        if (lost) {
            badge.say("values that are not positive are left out (logarithmic axis)");
        }
        return badge.text();
    }

    private static String nothing(Aggregation aggregation, boolean log) {
        String column = aggregation.measure().column();
        String what = column == null ? "rows" : "values in " + column;
        return log ? "No positive " + what + "." : "No " + what + " but zero or none.";
    }
}
