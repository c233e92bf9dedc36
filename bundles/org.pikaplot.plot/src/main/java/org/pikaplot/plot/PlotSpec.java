package org.pikaplot.plot;

import java.util.Map;
import java.util.Optional;

/**
 * What a plot shows, as plain text facts: type, columns, options.
 *
 * @param typeId the plot type, such as {@code org.pikaplot.plot.types.line} (or its short name,
 *     {@code line})
 * @param channels channel id to column name
 * @param options option id to text; what is missing has its default
 * @param title empty = none
 */
public record PlotSpec(
        String typeId, Map<String, String> channels, Map<String, String> options, String title) {
    public PlotSpec {
        channels = Map.copyOf(channels);
        options = Map.copyOf(options);
    }

    /** {@return the column on that channel, if any} */
    public Optional<String> column(String channel) {
        return Optional.ofNullable(channels.get(channel));
    }

    /** {@return the value of an option: as in this spec, else its default} */
    public <T> T option(PlotOption<T> option) {
        String text = options.get(option.id());
        return text == null ? option.defaultValue() : option.parse(text);
    }
}
