package org.pikaplot.plot.types.internal.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.PlotContext;
import org.pikaplot.plot.Scene;

/**
 * Which value of the colour column has which colour: the same for every viewport, so that zooming
 * recolours nothing. Up to ten values have one each in text order; of more, the nine with most rows
 * have one and all others share a grey.
 */
public final class SeriesColors {
    private static final int COLORS = 10;
    private static final int RANKED = 9;

    private final String column;
    private final Map<String, ColorRole> roles = new LinkedHashMap<>();
    private final long others;

    private SeriesColors(String column, List<String> labels, long others) {
        this.column = column;
        for (String label : labels) {
            roles.put(label, new ColorRole.Series(roles.size()));
        }
        this.others = others;
    }

    /** {@return whether the most frequent values must be asked for} */
    public static boolean needsRanking(PlotContext context, @Nullable String column) {
        return column != null && context.domain(column).distinctCount() > COLORS;
    }

    /**
     * {@return the request together with one for the most frequent values, when they are needed}
     */
    public static AggregateRequest with(
            AggregateRequest request, PlotContext context, @Nullable String column) {
        if (column == null || !needsRanking(context, column)) {
            return request;
        }
        return new AggregateRequest.All(
                List.of(
                        request,
                        new AggregateRequest.GroupBy(
                                List.of(column), List.of(Measure.count()), RANKED, List.of())));
    }

    /** {@return the answer to the request given to {@link #with}} */
    public static AggregateResult main(
            AggregateResult result, PlotContext context, @Nullable String column) {
        return needsRanking(context, column)
                ? ((AggregateResult.All) result).results().get(0)
                : result;
    }

    /** {@return the colours, or null without a colour column} */
    public static @Nullable SeriesColors of(
            AggregateResult result, PlotContext context, @Nullable String column) {
        if (column == null) {
            return null;
        }
        if (!needsRanking(context, column)) {
            return new SeriesColors(
                    column,
                    context.domain(column).labels().stream().map(KeyLabels::named).toList(),
                    0);
        }
        var ranking = (AggregateResult.GroupBy) ((AggregateResult.All) result).results().get(1);
        List<String> labels =
                KeyLabels.of(ranking.keys().getFirst(), context.schema().get(column).type())
                        .stream()
                        .filter(label -> !label.equals(KeyLabels.NO_VALUE))
                        .toList();
        return new SeriesColors(
                column, labels, context.domain(column).distinctCount() - labels.size());
    }

    /** {@return the colour of a value, given as its label} */
    public ColorRole role(String label) {
        ColorRole role = roles.get(label);
        return role == null ? ColorRole.Fixed.CONTEXT : role;
    }

    /**
     * {@return labels with a colour of their own first, in the order of their colours, then the
     * others}
     */
    public List<String> ordered(Set<String> labels) {
        List<String> ordered =
                new ArrayList<>(roles.keySet().stream().filter(labels::contains).toList());
        labels.stream().filter(label -> !roles.containsKey(label)).sorted().forEach(ordered::add);
        return ordered;
    }

    /** {@return the legend of those values that the plot shows} */
    public Scene.Legend legend(Set<String> shown) {
        List<Scene.Legend.Entry> entries = new ArrayList<>();
        roles.forEach((label, role) -> {
            if (shown.contains(label)) {
                entries.add(new Scene.Legend.Entry(label, role));
            }
        });
        boolean greyShown = shown.stream().anyMatch(label -> !roles.containsKey(label));
        if (greyShown) {
            boolean onlyMissing = others == 0;
            String label = onlyMissing ? KeyLabels.NO_VALUE : "%,d others".formatted(others);
            entries.add(new Scene.Legend.Entry(label, ColorRole.Fixed.CONTEXT));
        }
        return new Scene.Legend(column, entries);
    }
}
