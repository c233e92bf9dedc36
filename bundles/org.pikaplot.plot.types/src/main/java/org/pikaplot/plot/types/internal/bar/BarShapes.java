package org.pikaplot.plot.types.internal.bar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.AxisRanges;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.types.internal.common.SeriesColors;

/**
 * The rectangles of bars, and how far they reach.
 *
 * @param marks in drawing order
 * @param reach lowest to highest end of a bar, the base included
 */
public record BarShapes(List<Mark> marks, Range reach) {
    /** Share of its band that a bar, or a group of bars, fills. */
    private static final double FILL = 0.8;

    /** Where bars that have no zero to stand on begin, as a share of the shortest. */
    private static final double LOG_BASE = 0.5;

    /** {@return bars side by side or on top of each other} */
    public static BarShapes of(
            BarTable table,
            @Nullable SeriesColors colors,
            boolean stacked,
            boolean log,
            boolean horizontal) {
        List<String> series =
                colors == null ? List.copyOf(table.series()) : colors.ordered(table.series());
        double base = log ? logBase(table) : 0;
        int bars = table.categories().size();
        double[] above = new double[bars];
        double[] below = new double[bars];
        double lowest = base;
        double highest = base;
        List<Mark> marks = new ArrayList<>();
        for (int s = 0; s < series.size(); s++) {
            double[] values = table.values().getOrDefault(series.get(s), new double[bars]);
            var shapes = new double[4][bars];
            int count = 0;
            for (int bar = 0; bar < bars; bar++) {
                double value = values[bar];
                if (!Double.isFinite(value) || value == 0) {
                    continue;
                }
                double[] under = value > 0 ? above : below;
                double from = stacked ? under[bar] : 0;
                double to = Math.clamp(from + value, -AxisRanges.LIMIT, AxisRanges.LIMIT);
                under[bar] = stacked ? to : 0;
                double width = stacked ? FILL : FILL / series.size();
                double left = bar - FILL / 2 + (stacked ? 0 : s * width);
                shapes[0][count] = left;
                shapes[1][count] = Math.min(log && from <= 0 ? base : from, to);
                shapes[2][count] = left + width;
                shapes[3][count] = Math.max(log && from <= 0 ? base : from, to);
                lowest = Math.min(lowest, to);
                highest = Math.max(highest, to);
                count++;
            }
            if (count > 0) {
                ColorRole role =
                        colors == null ? new ColorRole.Series(0) : colors.role(series.get(s));
                marks.add(mark(shapes, count, role, horizontal));
            }
        }
        return new BarShapes(marks, new Range(lowest, Math.max(highest, lowest)));
    }

    private static Mark mark(double[][] shapes, int count, ColorRole role, boolean horizontal) {
        double[] left = Arrays.copyOf(shapes[0], count);
        double[] low = Arrays.copyOf(shapes[1], count);
        double[] right = Arrays.copyOf(shapes[2], count);
        double[] high = Arrays.copyOf(shapes[3], count);
        return horizontal
                ? new Mark.Rects(low, left, high, right, role, 1)
                : new Mark.Rects(left, low, right, high, role, 1);
    }

    private static double logBase(BarTable table) {
        double[][] rows = table.values().values().toArray(double[][]::new);
        return AxisRanges.ofPositive(rows)
                .map(range -> Math.min(range.min(), AxisRanges.LIMIT / 100) * LOG_BASE)
                .orElse(LOG_BASE);
    }
}
