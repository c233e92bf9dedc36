package org.pikaplot.plot.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
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
import org.pikaplot.plot.ValueText;
import org.pikaplot.plot.types.internal.common.Axes;
import org.pikaplot.plot.types.internal.common.Badge;
import org.pikaplot.plot.types.internal.common.CommonOptions;
import org.pikaplot.plot.types.internal.common.Kinds;
import org.pikaplot.plot.types.internal.common.SeriesColors;
import org.pikaplot.plot.types.internal.scatter.Cells;
import org.pikaplot.plot.types.internal.scatter.PointGroups;
import org.pikaplot.plot.types.internal.scatter.PointStyle;

/**
 * A point for each row: single points while there are few enough to draw, a density beyond. Zoomed
 * in far enough, a density becomes points again.
 */
public final class ScatterPlot implements PlotType {
    private static final PlotOption.Choice SHOW =
            new PlotOption.Choice(
                    "show",
                    "Show",
                    "Automatic: points while there are few enough to draw, else their density (a sample of points when a"
                            + " colour column is set). Points beyond what can be drawn are a uniform sample, and the"
                            + " badge says so.",
                    "auto",
                    List.of("auto", "points", "density"),
                    List.of("Automatic", "Points", "Density"));

    private static final PlotOption.Choice SHADING =
            new PlotOption.Choice(
                    "shading",
                    "Density colours",
                    "How counts become colours: in proportion, by logarithm, or so that every colour covers as many"
                            + " cells.",
                    "log",
                    List.of("linear", "log", "equalized"),
                    List.of("Linear", "Logarithmic", "Equalized"));

    private static final PlotOption.Whole CELL_SIZE =
            new PlotOption.Whole(
                    "cell-size", "Density cell", "Side of a density cell.", 2, 1, 32, "px");

    @Override
    public List<Channel> channels() {
        return List.of(
                new Channel("x", "X", Kinds.CONTINUOUS, true),
                new Channel("y", "Y", Kinds.CONTINUOUS, true),
                new Channel("color", "Color", Kinds.GROUPS, false));
    }

    @Override
    public List<PlotOption<?>> options() {
        return List.of(
                SHOW,
                PointStyle.SIZE,
                PointStyle.OPACITY,
                SHADING,
                CELL_SIZE,
                CommonOptions.LOG_X,
                CommonOptions.LOG_Y,
                CommonOptions.X_LABEL,
                CommonOptions.Y_LABEL);
    }

    @Override
    public Optional<PlotSpec> suggest(TableSchema schema) {
        List<Column> numbers = Kinds.columns(schema, Kinds.NUMBERS);
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        String x = named(numbers, "lon", "longitude", "lng").orElse(numbers.get(0).name());
        String y = named(numbers, "lat", "latitude").orElse(numbers.get(1).name());
        return x.equals(y)
                ? Optional.empty()
                : Optional.of(
                        new PlotSpec(
                                "org.pikaplot.plot.types.scatter",
                                Map.of("x", x, "y", y),
                                Map.of(),
                                ""));
    }

    private static Optional<String> named(List<Column> columns, String... names) {
        return columns.stream()
                .map(Column::name)
                .filter(name -> List.of(names).contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    public List<String> brushChannels(PlotSpec spec) {
        return List.of("x", "y");
    }

    @Override
    public AggregateRequest request(PlotSpec spec, PlotContext context) {
        String color = spec.column("color").orElse(null);
        if (!mayBeDense(spec, context)) {
            return SeriesColors.with(rows(spec, context, color, false), context, color);
        }
        AggregateRequest.Bin2D density = density(spec, context);
        boolean zoomed = context.viewport().x().isPresent() || context.viewport().y().isPresent();
        return zoomed && !spec.option(SHOW).equals("density")
                ? new AggregateRequest.All(List.of(density, rows(spec, context, null, true)))
                : density;
    }

    /**
     * Whether a density can be the answer: never on logarithmic axes, whose cells would not be
     * equal.
     */
    private static boolean mayBeDense(PlotSpec spec, PlotContext context) {
        String show = spec.option(SHOW);
        boolean log = spec.option(CommonOptions.LOG_X) || spec.option(CommonOptions.LOG_Y);
        if (log || show.equals("points")) {
            return false;
        }
        return show.equals("density")
                || (context.rowCount() > context.markBudget() && spec.column("color").isEmpty());
    }

    private static AggregateRequest.Rows rows(
            PlotSpec spec, PlotContext context, @Nullable String color, boolean allOrNone) {
        List<String> columns = new ArrayList<>(List.of(column(spec, "x"), column(spec, "y")));
        if (color != null) {
            columns.add(color);
        }
        List<SelectionClause> filter = new ArrayList<>();
        context.viewport()
                .x()
                .ifPresent(r -> filter.add(new SelectionClause.Interval(column(spec, "x"), r)));
        context.viewport()
                .y()
                .ifPresent(r -> filter.add(new SelectionClause.Interval(column(spec, "y"), r)));
        return new AggregateRequest.Rows(
                columns, Math.max(1, context.markBudget()), allOrNone, filter);
    }

    private static AggregateRequest.Bin2D density(PlotSpec spec, PlotContext context) {
        int cell = spec.option(CELL_SIZE);
        Cells x = cells(spec, "x", context, context.viewport().x(), context.widthPx() / cell);
        Cells y = cells(spec, "y", context, context.viewport().y(), context.heightPx() / cell);
        return new AggregateRequest.Bin2D(
                column(spec, "x"),
                column(spec, "y"),
                x.range(),
                y.range(),
                x.count(),
                y.count(),
                List.of());
    }

    private static Cells cells(
            PlotSpec spec,
            String channel,
            PlotContext context,
            Optional<Range> viewport,
            int wanted) {
        String column = column(spec, channel);
        Range domain = context.domain(column).range().orElse(AxisRanges.UNIT);
        return Cells.of(
                domain,
                viewport.orElse(domain),
                context.schema().get(column).type(),
                Math.max(1, wanted));
    }

    @Override
    public Scene scene(PlotSpec spec, AggregateResult result, PlotContext context) {
        String color = spec.column("color").orElse(null);
        if (!mayBeDense(spec, context)) {
            var rows = (AggregateResult.Rows) SeriesColors.main(result, context, color);
            return points(spec, rows, SeriesColors.of(result, context, color), context);
        }
        if (result instanceof AggregateResult.All all
                && all.results().get(1) instanceof AggregateResult.Rows rows
                && !rows.sampled()) {
            return points(spec, rows, null, context);
        }
        AggregateResult density =
                result instanceof AggregateResult.All all ? all.results().getFirst() : result;
        return dense(spec, (AggregateResult.Bin2D) density, context);
    }

    private static Scene dense(PlotSpec spec, AggregateResult.Bin2D grid, PlotContext context) {
        Axis x = axis(spec, "x", context, grid.xRange());
        Axis y = axis(spec, "y", context, grid.yRange());
        long missing = grid.rowsTotal() - grid.rowsShown();
        boolean all = context.viewport().x().isEmpty() && context.viewport().y().isEmpty();
        var badge = new Badge();
        String shown = ValueText.count(grid.rowsShown());
        String total = ValueText.count(grid.rowsTotal());
        badge.say((missing > 0 ? shown + " of " + total : total) + " points, density");
        if (all && missing > 0) {
            badge.say("the rest has no finite value");
        }
        if (grid.rowsShown() == 0) {
            return Axes.empty(spec, x, y, "", nothing(spec, context));
        }
        Mark.Raster.Shading shading =
                Mark.Raster.Shading.valueOf(spec.option(SHADING).toUpperCase(Locale.ROOT));
        var raster =
                new Mark.Raster(
                        grid.counts(),
                        grid.width(),
                        grid.height(),
                        grid.xRange(),
                        grid.yRange(),
                        shading);
        return new Scene(spec.title(), x, y, List.of(raster), Scene.Legend.NONE, badge.text(), "");
    }

    private static Scene points(
            PlotSpec spec,
            AggregateResult.Rows rows,
            @Nullable SeriesColors colors,
            PlotContext context) {
        double[] xs = numbers(rows.columns().get(0));
        double[] ys = numbers(rows.columns().get(1));
        boolean logX = logX(spec, context);
        boolean logY = logY(spec, context);
        IntPredicate finite = i -> Double.isFinite(xs[i]) && Double.isFinite(ys[i]);
        IntPredicate notPositive = i -> (logX && xs[i] <= 0) || (logY && ys[i] <= 0);
        Map<String, PointGroups.Group> groups =
                PointGroups.of(
                        xs,
                        ys,
                        colors == null ? null : rows.columns().get(2),
                        finite.and(notPositive.negate()));
        long withoutPlace =
                logX || logY
                        ? IntStream.range(0, xs.length).filter(finite.and(notPositive)).count()
                        : 0;
        int drawn = groups.values().stream().mapToInt(group -> group.x().length).sum();
        PointStyle style = PointStyle.of(spec, drawn, context);
        List<Mark> marks = new ArrayList<>();
        if (colors == null) {
            groups.values()
                    .forEach(group -> marks.add(style.points(group, new ColorRole.Series(0))));
        } else {
            for (String label : colors.ordered(groups.keySet()).reversed()) {
                PointGroups.Group group = groups.get(label);
                if (group != null) {
                    marks.add(style.points(group, colors.role(label)));
                }
            }
        }
        Axis x =
                axis(
                        spec,
                        "x",
                        context,
                        logX ? AxisRanges.ofPositive(xs).orElse(new Range(1, 10)) : null);
        Axis y =
                axis(
                        spec,
                        "y",
                        context,
                        logY ? AxisRanges.ofPositive(ys).orElse(new Range(1, 10)) : null);
        Badge badge = badge(rows, withoutPlace, context);
        if (drawn == 0) {
            return Axes.empty(spec, x, y, badge.text(), nothing(spec, context));
        }
        Scene.Legend legend = colors == null ? Scene.Legend.NONE : colors.legend(groups.keySet());
        return new Scene(spec.title(), x, y, marks, legend, badge.text(), "");
    }

    private static Badge badge(AggregateResult.Rows rows, long notPositive, PlotContext context) {
        var badge = new Badge();
        long missing = rows.rowsTotal() - rows.rowsShown();
        if (rows.sampled()) {
            badge.say(
                    "%s of %s points, a uniform sample"
                            .formatted(
                                    ValueText.count(rows.rowsShown()),
                                    ValueText.count(rows.rowsTotal())));
        } else if (context.viewport().x().isEmpty() && context.viewport().y().isEmpty()) {
            badge.leftOut(missing, "no finite value");
        }
        return badge.leftOut(notPositive, "not positive on a logarithmic axis");
    }

    private static String nothing(PlotSpec spec, PlotContext context) {
        return context.rowCount() == 0
                ? "The table has no rows."
                : "No points in %s and %s here.".formatted(column(spec, "x"), column(spec, "y"));
    }

    private static boolean logX(PlotSpec spec, PlotContext context) {
        return spec.option(CommonOptions.LOG_X)
                && context.schema().get(column(spec, "x")).type().isNumeric();
    }

    private static boolean logY(PlotSpec spec, PlotContext context) {
        return spec.option(CommonOptions.LOG_Y)
                && context.schema().get(column(spec, "y")).type().isNumeric();
    }

    /**
     * The axis of a channel; {@code known} is the range of the answer, else the column's with a
     * margin is taken.
     */
    private static Axis axis(
            PlotSpec spec, String channel, PlotContext context, @Nullable Range known) {
        String column = column(spec, channel);
        boolean across = channel.equals("x");
        boolean log = across ? logX(spec, context) : logY(spec, context);
        Axis.Scale scale = Axes.scale(context.schema().get(column).type(), log);
        Range domain = context.domain(column).range().orElse(AxisRanges.UNIT);
        Range full =
                log
                        ? AxisRanges.paddedLog(
                                known == null ? new Range(1, 10) : known, Axes.MARGIN)
                        : known == null ? AxisRanges.padded(domain, Axes.MARGIN) : known;
        Optional<Range> viewport = across ? context.viewport().x() : context.viewport().y();
        var option = across ? CommonOptions.X_LABEL : CommonOptions.Y_LABEL;
        return new Axis(
                scale,
                Axes.label(spec, option, column),
                Axes.visible(viewport, full, scale),
                List.of());
    }

    private static double[] numbers(ColumnValues values) {
        return ((ColumnValues.Numbers) values).values();
    }

    private static String column(PlotSpec spec, String channel) {
        return spec.column(channel)
                .orElseThrow(() -> new IllegalArgumentException(channel + " is not set"));
    }
}
