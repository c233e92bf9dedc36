package org.pikaplot.plot.types.internal.common;

import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.Range;
import org.pikaplot.data.ColumnType;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.AxisRanges;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.Scene;

/** Axes and scenes as the built-in types want them. */
public final class Axes {
    /** Room between marks and the border, as a share of the span. */
    public static final double MARGIN = 0.04;

    private static final int STEPS = 10;

    private Axes() {}

    /** {@return the scale of a column's positions} */
    public static Axis.Scale scale(ColumnType type, boolean log) {
        if (type.isTemporal() || type.kind() == ColumnType.Kind.TIME) {
            return Axis.Scale.TIME;
        }
        return log ? Axis.Scale.LOG : Axis.Scale.LINEAR;
    }

    /**
     * {@return a linear axis for values that bars or lines reach up to} With zero in it, its ends
     * are round numbers.
     */
    public static Range valueRange(Range values, boolean withZero) {
        Range wide = AxisRanges.widened(withZero ? AxisRanges.withZero(values) : values);
        Range roomy = AxisRanges.padded(wide, MARGIN);
        double min = wide.min() == 0 ? 0 : roomy.min();
        double max = wide.max() == 0 ? 0 : roomy.max();
        return AxisRanges.nice(new Range(min, max), STEPS);
    }

    /** {@return the visible range where there is one that the scale can show, else the other} */
    public static Range visible(Optional<Range> viewport, Range otherwise, Axis.Scale scale) {
        Range wanted = viewport.orElse(otherwise);
        if (scale == Axis.Scale.LOG && wanted.min() <= 0) {
            if (wanted.max() <= 0) {
                return otherwise;
            }
            wanted = new Range(Math.min(otherwise.min(), wanted.max() / 10), wanted.max());
        }
        return scale == Axis.Scale.LOG ? positive(wanted) : AxisRanges.widened(wanted);
    }

    private static Range positive(Range range) {
        return range.max() / range.min() > 1 + 1e-9
                ? range
                : AxisRanges.paddedLog(range, Axes.MARGIN);
    }

    /** {@return the words for an axis: the person's own, else the given ones} */
    public static String label(
            PlotSpec spec, org.pikaplot.plot.PlotOption.Text option, String otherwise) {
        String own = spec.option(option);
        return own.isBlank() ? otherwise : own;
    }

    /** {@return axes and a message, for when there is nothing to draw} */
    public static Scene empty(PlotSpec spec, Axis x, Axis y, String badge, String message) {
        return new Scene(spec.title(), x, y, List.of(), Scene.Legend.NONE, badge, message);
    }

    /** {@return an axis without data} */
    public static Axis blank(String label) {
        return new Axis(Axis.Scale.LINEAR, label, AxisRanges.UNIT, List.of());
    }
}
