package org.pikaplot.plot.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.Range;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.TableSchema;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.AxisRanges;
import org.pikaplot.plot.Channel;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.PlotContext;
import org.pikaplot.plot.PlotOption;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.Scene;
import org.pikaplot.plot.types.internal.common.Axes;
import org.pikaplot.plot.types.internal.common.CommonOptions;
import org.pikaplot.plot.types.internal.common.KeyLabels;
import org.pikaplot.plot.types.internal.common.Kinds;
import org.pikaplot.plot.types.internal.common.SeriesColors;
import org.pikaplot.plot.types.internal.line.LineBadge;
import org.pikaplot.plot.types.internal.line.LineQuery;
import org.pikaplot.plot.types.internal.line.LineSeries;
import org.pikaplot.plot.types.internal.line.PixelEnvelope;

/**
 * Values along an ordered x: over time, numbers or categories. Rows with the same x are aggregated;
 * where every x occurs once, all rows are drawn, thinned to exactly what pixels can show.
 */
public final class LinePlot implements PlotType {
    private static final PlotOption.Choice GAPS =
            new PlotOption.Choice(
                    "gaps",
                    "Missing values",
                    "Whether a missing value breaks the line or its neighbours are connected.",
                    "break",
                    List.of("break", "connect"),
                    List.of("Break the line", "Connect"));

    private static final PlotOption.Choice SHAPE =
            new PlotOption.Choice(
                    "shape",
                    "Shape",
                    "Straight lines between points, or stairs that hold each value until the next.",
                    "linear",
                    List.of("linear", "step"),
                    List.of("Straight", "Stairs"));

    private static final PlotOption.Real WIDTH =
            new PlotOption.Real(
                    "line-width", "Line width", "Width of the line.", 1.8, 0.25, 12, "px");

    private static final PlotOption.Choice ZERO =
            new PlotOption.Choice(
                    "zero-baseline",
                    "Zero on the y axis",
                    "Whether the y axis includes zero. Automatic: when the values come near it.",
                    "auto",
                    List.of("auto", "yes", "no"),
                    List.of("Automatic", "Yes", "No"));

    /** Lines in grey that are drawn at most beside those with a colour of their own. */
    private static final int MAX_GREY = 200;

    /** The lowest value as a share of the highest below which the axis starts at zero by itself. */
    private static final double NEAR_ZERO = 0.35;

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
                GAPS,
                SHAPE,
                WIDTH,
                ZERO,
                CommonOptions.LOG_X,
                CommonOptions.LOG_Y,
                CommonOptions.X_LABEL,
                CommonOptions.Y_LABEL);
    }

    @Override
    public Optional<PlotSpec> suggest(TableSchema schema) {
        Optional<Column> time =
                schema.columns().stream().filter(c -> c.type().isTemporal()).findFirst();
        return time.map(x -> {
            Map<String, String> channels = new LinkedHashMap<>();
            channels.put("x", x.name());
            Kinds.columns(schema, Kinds.NUMBERS).stream()
                    .findFirst()
                    .ifPresent(y -> channels.put("y", y.name()));
            return new PlotSpec("org.pikaplot.plot.types.line", channels, Map.of(), "");
        });
    }

    @Override
    public AggregateRequest request(PlotSpec spec, PlotContext context) {
        LineQuery query = LineQuery.of(spec, context, logX(spec, context));
        return SeriesColors.with(query.request(context), context, query.color());
    }

    @Override
    public Scene scene(PlotSpec spec, AggregateResult result, PlotContext context) {
        boolean logX = logX(spec, context);
        LineQuery query = LineQuery.of(spec, context, logX);
        AggregateResult answer = SeriesColors.main(result, context, query.color());
        SeriesColors colors = SeriesColors.of(result, context, query.color());
        ColumnType colorType =
                context.schema().get(query.color() == null ? query.x() : query.color()).type();
        Map<String, LineSeries> found = LineSeries.of(answer, colorType);
        Map<String, LineSeries> lines = shaped(found, spec);
        Axis x = xAxis(spec, query, answer, lines, context);
        boolean logY = spec.option(CommonOptions.LOG_Y);
        boolean notPositive =
                found.values().stream()
                        .anyMatch(line ->
                                (logX && hasNotPositive(line.x()))
                                        || (logY && hasNotPositive(line.y())));
        LineBadge badge = new LineBadge(query, answer, context);
        String yLabel =
                Axes.label(
                        spec,
                        CommonOptions.Y_LABEL,
                        query.aggregation().axisWords(badge.aggregated()));
        double[][] ys = lines.values().stream().map(LineSeries::y).toArray(double[][]::new);
        Optional<Range> values = logY ? AxisRanges.ofPositive(ys) : AxisRanges.of(ys);
        if (values.isEmpty()) {
            return Axes.empty(
                    spec, x, Axes.blank(yLabel), badge.text(notPositive), nothing(query, context));
        }
        Axis y = yAxis(spec, yLabel, values.get(), logY, context);
        List<Mark> marks = marks(spec, lines, colors, x, context);
        Scene.Legend legend = colors == null ? Scene.Legend.NONE : colors.legend(lines.keySet());
        return new Scene(spec.title(), x, y, marks, legend, badge.text(notPositive), "");
    }

    private static boolean logX(PlotSpec spec, PlotContext context) {
        return spec.option(CommonOptions.LOG_X)
                && spec.column("x")
                        .map(x -> context.schema().get(x).type().isNumeric())
                        .orElse(false);
    }

    private static boolean hasNotPositive(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value <= 0);
    }

    private static Map<String, LineSeries> shaped(Map<String, LineSeries> lines, PlotSpec spec) {
        Map<String, LineSeries> shaped = new LinkedHashMap<>();
        lines.forEach((label, line) -> {
            LineSeries kept = spec.option(CommonOptions.LOG_Y) ? line.positive() : line;
            kept = spec.option(GAPS).equals("connect") ? kept.connected() : kept;
            shaped.put(label, spec.option(SHAPE).equals("step") ? kept.stepped() : kept);
        });
        return shaped;
    }

    private static Axis xAxis(
            PlotSpec spec,
            LineQuery query,
            AggregateResult answer,
            Map<String, LineSeries> lines,
            PlotContext context) {
        String label = Axes.label(spec, CommonOptions.X_LABEL, query.x());
        if (answer instanceof AggregateResult.GroupBy groups
                && groups.keys().getFirst() instanceof ColumnValues.Codes codes) {
            List<String> categories = codes.labels().stream().map(KeyLabels::named).toList();
            Range all = AxisRanges.bands(categories);
            Range seen = context.viewport().x().map(AxisRanges::widened).orElse(all);
            return new Axis(Axis.Scale.BAND, label, seen, categories);
        }
        Axis.Scale scale = Axes.scale(context.schema().get(query.x()).type(), logX(spec, context));
        if (scale == Axis.Scale.LOG) {
            double[][] xs = lines.values().stream().map(LineSeries::x).toArray(double[][]::new);
            Range positive = AxisRanges.ofPositive(xs).orElse(new Range(1, 10));
            return new Axis(
                    scale, label, Axes.visible(context.viewport().x(), positive, scale), List.of());
        }
        return new Axis(scale, label, query.range(context), List.of());
    }

    private static Axis yAxis(
            PlotSpec spec, String label, Range values, boolean log, PlotContext context) {
        Axis.Scale scale = log ? Axis.Scale.LOG : Axis.Scale.LINEAR;
        boolean near =
                (values.min() >= 0 && values.min() <= NEAR_ZERO * values.max())
                        || (values.max() <= 0 && values.max() >= NEAR_ZERO * values.min());
        boolean withZero =
                switch (spec.option(ZERO)) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> near;
                };
        Range range =
                log ? AxisRanges.paddedLog(values, Axes.MARGIN) : Axes.valueRange(values, withZero);
        return new Axis(
                scale, label, Axes.visible(context.viewport().y(), range, scale), List.of());
    }

    private static List<Mark> marks(
            PlotSpec spec,
            Map<String, LineSeries> lines,
            @Nullable SeriesColors colors,
            Axis x,
            PlotContext context) {
        List<String> labels =
                colors == null
                        ? List.copyOf(lines.keySet())
                        : colors.ordered(lines.keySet()).reversed();
        List<Mark> marks = new ArrayList<>();
        int grey = 0;
        for (String label : labels) {
            LineSeries line = lines.get(label);
            ColorRole role = colors == null ? new ColorRole.Series(0) : colors.role(label);
            boolean drawn = role != ColorRole.Fixed.CONTEXT || grey++ < MAX_GREY;
            if (line != null && drawn) {
                LineSeries thinned = PixelEnvelope.of(line, x, Math.max(1, context.widthPx()));
                marks.add(new Mark.Lines(thinned.x(), thinned.y(), role, spec.option(WIDTH)));
            }
        }
        return marks;
    }

    private static String nothing(LineQuery query, PlotContext context) {
        if (context.rowCount() == 0) {
            return "The table has no rows.";
        }
        String column = query.aggregation().measure().column();
        return "No values in " + (column == null ? query.x() : column) + " here.";
    }
}
