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
import org.pikaplot.aggregate.Range;
import org.pikaplot.data.Column;
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
import org.pikaplot.plot.types.internal.common.Badge;
import org.pikaplot.plot.types.internal.common.CommonOptions;
import org.pikaplot.plot.types.internal.common.KeyLabels;
import org.pikaplot.plot.types.internal.common.Kinds;
import org.pikaplot.plot.types.internal.common.SeriesColors;
import org.pikaplot.plot.types.internal.histogram.Bins;

/** How many rows have which values: numbers or times in bins, stacked by the colour column. */
public final class HistogramPlot implements PlotType {
    private static final PlotOption.Whole BINS =
            new PlotOption.Whole(
                    "bins",
                    "Bins",
                    "How many equal bins; 0 = round edges, as many bins as the number of rows suggests.",
                    0,
                    0,
                    1000,
                    "");

    /** On a logarithmic axis a single row must still be seen. */
    private static final double LOG_FLOOR = 0.5;

    @Override
    public List<Channel> channels() {
        return List.of(
                new Channel("x", "X", Kinds.CONTINUOUS, true),
                new Channel("color", "Color", Kinds.GROUPS, false));
    }

    @Override
    public List<PlotOption<?>> options() {
        return List.of(BINS, CommonOptions.LOG_Y, CommonOptions.X_LABEL, CommonOptions.Y_LABEL);
    }

    @Override
    public Optional<PlotSpec> suggest(TableSchema schema) {
        return Kinds.columns(schema, Kinds.NUMBERS).stream()
                .findFirst()
                .or(() -> Kinds.columns(schema, Kinds.CONTINUOUS).stream().findFirst())
                .map(Column::name)
                .map(x ->
                        new PlotSpec(
                                "org.pikaplot.plot.types.histogram", Map.of("x", x), Map.of(), ""));
    }

    @Override
    public AggregateRequest request(PlotSpec spec, PlotContext context) {
        Bins bins = bins(spec, context);
        String color = spec.column("color").orElse(null);
        return SeriesColors.with(
                new AggregateRequest.Bin1D(
                        x(spec), bins.base(), bins.baseCount(), color, List.of()),
                context,
                color);
    }

    @Override
    public Scene scene(PlotSpec spec, AggregateResult result, PlotContext context) {
        String color = spec.column("color").orElse(null);
        var answer = (AggregateResult.Bin1D) SeriesColors.main(result, context, color);
        Bins bins = bins(spec, context);
        var type = context.schema().get(x(spec)).type();
        boolean log = spec.option(CommonOptions.LOG_Y);
        String xLabel = Axes.label(spec, CommonOptions.X_LABEL, x(spec));
        String yLabel = Axes.label(spec, CommonOptions.Y_LABEL, "rows");
        var whole = new Range(bins.edges()[0], bins.edges()[bins.edges().length - 1]);
        Axis.Scale scale = Axes.scale(type, false);
        var x =
                new Axis(
                        scale,
                        xLabel,
                        Axes.visible(context.viewport().x(), whole, scale),
                        List.of());
        var badge = new Badge();
        if (context.viewport().x().isEmpty()) {
            badge.leftOut(answer.rowsTotal() - answer.rowsShown(), "no finite value in " + x(spec));
        }
        if (answer.rowsShown() == 0) {
            String message =
                    "No values in " + x(spec) + (context.viewport().x().isEmpty() ? "." : " here.");
            boolean known = context.domain(x(spec)).range().isPresent();
            return Axes.empty(
                    spec,
                    known ? x : Axes.blank(xLabel),
                    Axes.blank(yLabel),
                    badge.text(),
                    message);
        }

        SeriesColors colors = SeriesColors.of(result, context, color);
        Map<String, long[]> series = series(answer, bins, colors);
        List<Mark> marks = new ArrayList<>();
        double highest = stack(series, bins.edges(), colors, log, marks);
        Axis.Scale upScale = log ? Axis.Scale.LOG : Axis.Scale.LINEAR;
        Range counts =
                log
                        ? new Range(LOG_FLOOR, Math.max(highest * 1.5, 1))
                        : Axes.valueRange(new Range(0, highest), true);
        var y =
                new Axis(
                        upScale,
                        yLabel,
                        Axes.visible(context.viewport().y(), counts, upScale),
                        List.of());
        Scene.Legend legend = colors == null ? Scene.Legend.NONE : colors.legend(series.keySet());
        return new Scene(spec.title(), x, y, marks, legend, badge.text(), "");
    }

    private static String x(PlotSpec spec) {
        return spec.column("x").orElseThrow(() -> new IllegalArgumentException("x is not set"));
    }

    private static Bins bins(PlotSpec spec, PlotContext context) {
        Range domain = context.domain(x(spec)).range().orElse(AxisRanges.UNIT);
        Range seen =
                context.viewport()
                        .x()
                        .map(visible ->
                                visible.min() <= domain.max() && visible.max() >= domain.min()
                                        ? new Range(
                                                Math.max(visible.min(), domain.min()),
                                                Math.min(visible.max(), domain.max()))
                                        : visible)
                        .orElse(domain);
        return Bins.of(
                seen, context.schema().get(x(spec)).type(), spec.option(BINS), context.rowCount());
    }

    /** Counts of the bins to draw for each series; series that share a colour are one. */
    private static Map<String, long[]> series(
            AggregateResult.Bin1D answer, Bins bins, @Nullable SeriesColors colors) {
        int[] targets = bins.targets();
        Map<String, long[]> found = new LinkedHashMap<>();
        for (int i = 0; i < answer.counts().length; i++) {
            String label = answer.series().isEmpty() ? "" : label(answer, i);
            long[] counts = found.computeIfAbsent(label, l -> new long[bins.edges().length - 1]);
            long[] base = answer.counts()[i];
            for (int bin = 0; bin < Math.min(base.length, targets.length); bin++) {
                counts[targets[bin]] += base[bin];
            }
        }
        if (colors == null) {
            return found;
        }
        Map<String, long[]> ordered = new LinkedHashMap<>();
        colors.ordered(found.keySet()).forEach(label -> ordered.put(label, found.get(label)));
        return ordered;
    }

    private static String label(AggregateResult.Bin1D answer, int series) {
        String label = answer.series().get(series);
        boolean missing = label.isEmpty() && series == answer.series().size() - 1;
        return missing ? KeyLabels.NO_VALUE : KeyLabels.named(label);
    }

    /**
     * Adds the bars of each series over those before it. {@return the height of the highest stack}
     */
    private static double stack(
            Map<String, long[]> series,
            double[] edges,
            @Nullable SeriesColors colors,
            boolean log,
            List<Mark> marks) {
        double[] below = new double[edges.length - 1];
        series.forEach((label, counts) -> {
            int filled = (int) Arrays.stream(counts).filter(count -> count > 0).count();
            double[][] boxes = new double[4][filled];
            int at = 0;
            for (int bin = 0; bin < counts.length; bin++) {
                if (counts[bin] > 0) {
                    boxes[0][at] = edges[bin];
                    boxes[1][at] = log ? Math.max(below[bin], LOG_FLOOR) : below[bin];
                    below[bin] += counts[bin];
                    boxes[2][at] = edges[bin + 1];
                    boxes[3][at++] = below[bin];
                }
            }
            ColorRole role = colors == null ? new ColorRole.Series(0) : colors.role(label);
            if (filled > 0) {
                marks.add(new Mark.Rects(boxes[0], boxes[1], boxes[2], boxes[3], role, 1));
            }
        });
        return Arrays.stream(below).max().orElse(0);
    }
}
