package org.pikaplot.plot.types.internal.bar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.data.ColumnType;
import org.pikaplot.plot.types.internal.common.KeyLabels;

/**
 * Bars in the order they are drawn.
 *
 * @param categories a label for each bar
 * @param values for each series, in no particular order, a value for each bar; NaN where there is
 *     none
 * @param hidden categories that no bar stands for
 */
public record BarTable(List<String> categories, Map<String, double[]> values, long hidden) {
    /** What the bar of all categories beyond the limit is called. */
    public static final String OTHER = "other";

    /**
     * How many times the largest bar the one of the rest may be before it is left out by itself.
     */
    private static final double DWARFING = 3;

    /**
     * {@return the bars of an answer}
     *
     * @param totals groups by x: decides which bars there are and their order
     * @param parts groups by x and colour, or null without a colour column
     * @param function how parts of the "other" bar are put together
     * @param rest whether there is such a bar: {@code show}, {@code hide}, or {@code auto}, if it
     *     dwarfs no other
     */
    public static BarTable of(
            AggregateResult.GroupBy totals,
            AggregateResult.@Nullable GroupBy parts,
            ColumnType xType,
            @Nullable ColumnType colorType,
            Measure.Function function,
            boolean byValue,
            String rest) {
        List<String> labels = KeyLabels.of(totals.keys().getFirst(), xType);
        double[] measures = totals.measures()[0];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            order.add(i);
        }
        if (byValue) {
            order.sort(
                    Comparator.comparingDouble(
                            i -> Double.isNaN(measures[i]) ? Double.MAX_VALUE : -measures[i]));
        }
        List<String> categories = new ArrayList<>(order.stream().map(labels::get).toList());
        long beyond = totals.groupsTotal() - labels.size();
        boolean known =
                beyond > 0 && totals.other().length > 0 && Double.isFinite(totals.other()[0]);
        boolean additive =
                parts == null
                        || (function != Measure.Function.AVG
                                && function != Measure.Function.MEDIAN);
        boolean other = known && additive && wanted(rest, totals.other()[0], measures);
        if (other) {
            categories.add(OTHER);
        }
        Map<String, double[]> values = new LinkedHashMap<>();
        if (parts == null || colorType == null) {
            double[] all = new double[categories.size()];
            for (int i = 0; i < order.size(); i++) {
                all[i] = measures[order.get(i)];
            }
            if (other) {
                all[order.size()] = totals.other()[0];
            }
            values.put("", all);
        } else {
            spread(parts, xType, colorType, categories, other ? function : null, values);
        }
        return new BarTable(List.copyOf(categories), values, other ? 0 : beyond);
    }

    private static boolean wanted(String rest, double other, double[] bars) {
        double largest =
                Arrays.stream(bars).map(Math::abs).filter(Double::isFinite).max().orElse(0);
        return switch (rest) {
            case "show" -> true;
            case "hide" -> false;
            default -> Math.abs(other) <= DWARFING * largest;
        };
    }

    /**
     * Fills a row for each colour; what belongs to no bar goes to "other" when the function can be
     * put together.
     */
    private static void spread(
            AggregateResult.GroupBy parts,
            ColumnType xType,
            ColumnType colorType,
            List<String> categories,
            Measure.@Nullable Function other,
            Map<String, double[]> values) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            places.putIfAbsent(categories.get(i), i);
        }
        int otherPlace = categories.size() - 1;
        List<String> xs = KeyLabels.of(parts.keys().get(0), xType);
        List<String> colors = KeyLabels.of(parts.keys().get(1), colorType);
        for (int group = 0; group < xs.size(); group++) {
            Integer place = places.get(xs.get(group));
            double value = parts.measures()[0][group];
            if (place == null && (other == null || Double.isNaN(value))) {
                continue;
            }
            double[] row =
                    values.computeIfAbsent(
                            colors.get(group),
                            label -> {
                                double[] empty = new double[categories.size()];
                                Arrays.fill(empty, Double.NaN);
                                return empty;
                            });
            if (place != null) {
                row[place] = value;
            } else if (other != null) {
                row[otherPlace] = together(other, row[otherPlace], value);
            }
        }
    }

    private static double together(Measure.Function function, double before, double value) {
        if (Double.isNaN(before)) {
            return value;
        }
        return switch (function) {
            case MIN -> Math.min(before, value);
            case MAX -> Math.max(before, value);
            default -> before + value;
        };
    }

    /** {@return the series that have a value somewhere} */
    public Set<String> series() {
        return new LinkedHashSet<>(values.keySet());
    }

    /** {@return the table with values that have no place on a logarithmic axis left out} */
    public BarTable positive() {
        Map<String, double[]> kept = new LinkedHashMap<>();
        values.forEach((series, row) ->
                kept.put(
                        series,
                        Arrays.stream(row).map(value -> value > 0 ? value : Double.NaN).toArray()));
        return new BarTable(categories, kept, hidden);
    }

    /** {@return the table with its bars in reverse, for axes that run upwards} */
    public BarTable reversed() {
        Map<String, double[]> turned = new LinkedHashMap<>();
        values.forEach((series, row) -> {
            double[] reversed = new double[row.length];
            for (int i = 0; i < row.length; i++) {
                reversed[i] = row[row.length - 1 - i];
            }
            turned.put(series, reversed);
        });
        return new BarTable(categories.reversed(), turned, hidden);
    }
}
