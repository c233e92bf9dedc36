package org.pikaplot.plot.types.internal.common;

import java.util.Optional;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.plot.PlotSpec;

/**
 * What a spec asks several rows to become.
 *
 * @param measure what to compute for each group
 * @param automatic whether nobody asked for it
 */
public record Aggregation(Measure measure, boolean automatic) {

    /**
     * {@return the aggregation of a spec: the rows are counted where there is no column to sum up}
     */
    public static Aggregation of(PlotSpec spec) {
        String asked = spec.option(CommonOptions.AGGREGATE);
        Optional<String> y = spec.column("y");
        boolean automatic = asked.equals("auto") || asked.equals("none");
        if (y.isEmpty()) {
            return new Aggregation(Measure.count(), automatic);
        }
        Measure.Function function =
                switch (asked) {
                    case "avg" -> Measure.Function.AVG;
                    case "count" -> Measure.Function.COUNT;
                    case "min" -> Measure.Function.MIN;
                    case "max" -> Measure.Function.MAX;
                    case "median" -> Measure.Function.MEDIAN;
                    default -> Measure.Function.SUM;
                };
        return new Aggregation(new Measure(function, y.get()), automatic);
    }

    /** {@return whether parts add up to the whole, so that stacks make sense} */
    public boolean isAdditive() {
        return measure.function() == Measure.Function.SUM
                || measure.function() == Measure.Function.COUNT;
    }

    /** {@return the number in words, such as {@code average of delay}} */
    public String words() {
        String column = measure.column();
        if (column == null) {
            return "rows";
        }
        return switch (measure.function()) {
            case COUNT -> "values of " + column;
            case SUM -> "sum of " + column;
            case AVG -> "average of " + column;
            case MIN -> "lowest " + column;
            case MAX -> "highest " + column;
            case MEDIAN -> "median of " + column;
        };
    }

    /**
     * {@return what the y axis shows} Values that stand for one row each carry their column's name
     * only.
     */
    public String axisWords(boolean aggregated) {
        String column = measure.column();
        return automatic && !aggregated && column != null ? column : words();
    }
}
