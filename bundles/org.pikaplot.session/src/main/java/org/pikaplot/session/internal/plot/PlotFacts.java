package org.pikaplot.session.internal.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.workspace.ChannelBinding;
import org.pikaplot.workspace.Facts;
import org.pikaplot.workspace.OptionValue;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.SetPlotSpecEdit;

/** Plots between the model's plain facts and the grammar's words. Session thread. */
public final class PlotFacts {
    private PlotFacts() {}

    /** What the model says a plot shows; the type id is empty when nobody has chosen one. */
    public static PlotSpec read(PlotNode node) {
        Map<String, String> channels = new LinkedHashMap<>();
        for (ChannelBinding binding : node.getChannels()) {
            channels.putIfAbsent(binding.getChannel(), binding.getColumn());
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (OptionValue option : node.getOptions()) {
            options.put(option.getOption(), option.getValue());
        }
        return new PlotSpec(node.getTypeId(), channels, options, node.getTitle());
    }

    /** The edit that makes a plot show {@code spec} of the rows that satisfy {@code filters}. */
    public static SetPlotSpecEdit edit(PlotNode node, PlotSpec spec, List<String> filters) {
        return new SetPlotSpecEdit(
                node, spec.typeId(), channels(spec), options(spec), spec.title(), filters);
    }

    /** Writes into a new node what it shows. */
    public static void fill(PlotNode node, PlotSpec spec) {
        node.setTypeId(spec.typeId());
        node.getChannels().addAll(channels(spec));
        node.getOptions().addAll(options(spec));
        node.setTitle(spec.title());
    }

    /** In the order of their ids: a spec has none of its own, and equal specs give equal models. */
    private static List<ChannelBinding> channels(PlotSpec spec) {
        return new TreeMap<>(spec.channels())
                .entrySet().stream()
                        .map(entry -> Facts.channel(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static List<OptionValue> options(PlotSpec spec) {
        return new TreeMap<>(spec.options())
                .entrySet().stream()
                        .map(entry -> Facts.option(entry.getKey(), entry.getValue()))
                        .toList();
    }
}
