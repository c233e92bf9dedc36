package org.pikaplot.plot.types.internal.line;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.data.ColumnType;
import org.pikaplot.plot.AxisRanges;
import org.pikaplot.plot.PlotContext;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.Ticks;
import org.pikaplot.plot.types.internal.common.Aggregation;
import org.pikaplot.plot.types.internal.common.CommonOptions;

/**
 * How a line is computed.
 *
 * @param way the way
 * @param x column across
 * @param color column that makes a line of each value, or null
 * @param aggregation what rows with the same x become
 */
public record LineQuery(Way way, String x, @Nullable String color, Aggregation aggregation) {

    /** Ways to compute a line. */
    public enum Way {
        /** One point for each different x. */
        GROUPED,
        /** Every row, thinned to what pixels can show. */
        ENVELOPE,
        /** Every row up to the mark budget, put in order here: on a logarithmic x axis. */
        ROWS,
        /** Rows counted in equal steps of x. */
        COUNTED
    }

    /** Groups asked for at most: more do not fit into an answer. */
    public static final int MAX_GROUPS = 500_000;

    /**
     * Different x values beyond which rows are counted in steps, for there are more than pixels.
     */
    private static final int MAX_COUNTED_GROUPS = 2_000;

    /** {@return the way for a spec} */
    public static LineQuery of(PlotSpec spec, PlotContext context, boolean logX) {
        String x = spec.column("x").orElseThrow(() -> new IllegalArgumentException("x is not set"));
        String color = spec.column("color").orElse(null);
        ColumnDomain domain = context.domain(x);
        Aggregation aggregation = Aggregation.of(spec);
        return new LineQuery(way(spec, context, domain, x, logX), x, color, aggregation);
    }

    private static Way way(
            PlotSpec spec, PlotContext context, ColumnDomain domain, String x, boolean logX) {
        if (!context.schema().get(x).type().isContinuous()) {
            return Way.GROUPED;
        }
        String asked = spec.option(CommonOptions.AGGREGATE);
        if (spec.column("y").isEmpty()) {
            return domain.distinctCount() > MAX_COUNTED_GROUPS && !logX ? Way.COUNTED : Way.GROUPED;
        }
        boolean asIs =
                asked.equals("none")
                        || (asked.equals("auto")
                                && (domain.unique() || domain.distinctCount() > MAX_GROUPS));
        return asIs ? (logX ? Way.ROWS : Way.ENVELOPE) : Way.GROUPED;
    }

    /** {@return what to ask} */
    public AggregateRequest request(PlotContext context) {
        Range range = range(context);
        return switch (way) {
            case GROUPED ->
                    new AggregateRequest.GroupBy(
                            color == null ? List.of(x) : List.of(x, color),
                            List.of(aggregation.measure()),
                            MAX_GROUPS,
                            seen(context));
            case ENVELOPE ->
                    new AggregateRequest.M4(
                            x, y(), range, Math.max(1, context.widthPx()), color, List.of());
            case ROWS ->
                    new AggregateRequest.Rows(
                            color == null ? List.of(x, y()) : List.of(x, y(), color),
                            Math.max(1, context.markBudget()),
                            seen(context));
            case COUNTED -> {
                double[] edges = steps(context, range);
                yield new AggregateRequest.Bin1D(
                        x,
                        new Range(edges[0], edges[edges.length - 1]),
                        edges.length - 1,
                        color,
                        List.of());
            }
        };
    }

    /** {@return the visible part of the column's range} */
    public Range range(PlotContext context) {
        Range domain = context.domain(x).range().orElse(AxisRanges.UNIT);
        return AxisRanges.widened(context.viewport().x().orElse(domain));
    }

    /**
     * Rows near the visible range, half of it on either side so that lines run on to the border.
     */
    private List<SelectionClause> seen(PlotContext context) {
        Optional<Range> viewport = context.viewport().x();
        if (viewport.isEmpty() || !context.schema().get(x).type().isContinuous()) {
            return List.of();
        }
        return List.of(new SelectionClause.Interval(x, AxisRanges.padded(viewport.get(), 0.5)));
    }

    private String y() {
        String column = aggregation.measure().column();
        if (column == null) {
            throw new IllegalStateException("a line of values has a y");
        }
        return column;
    }

    /** Equal round steps: of the calendar where they are equal, else of numbers. */
    private double[] steps(PlotContext context, Range range) {
        ColumnType type = context.schema().get(x).type();
        int wanted = Math.max(8, context.widthPx() / 4);
        if (type.isTemporal() || type.kind() == ColumnType.Kind.TIME) {
            double[] edges = Ticks.roundTimes(range, wanted);
            if (edges.length > 2 && equal(edges)) {
                return edges;
            }
        }
        double step = Ticks.roundStep(range.span(), wanted);
        if (type.kind() == ColumnType.Kind.INTEGER) {
            step = Math.max(1, step);
        }
        double first = Math.floor(range.min() / step) * step;
        int count = (int) Math.min(10.0 * wanted, Math.floor((range.max() - first) / step) + 1);
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = first + i * step;
        }
        return step > 0 && edges[count] > edges[0]
                ? edges
                : new double[] {range.min(), range.max()};
    }

    private static boolean equal(double[] edges) {
        for (int i = 2; i < edges.length; i++) {
            if (edges[i] - edges[i - 1] != edges[1] - edges[0]) {
                return false;
            }
        }
        return true;
    }
}
