package org.pikaplot.plot;

import org.pikaplot.data.Column;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableSchema;

/** Checks specs against types and tables before any plot type sees them. */
public final class PlotSpecs {
    private PlotSpecs() {}

    /**
     * Checks that every channel and option exists, required channels are filled, columns exist and
     * fit.
     *
     * @throws PikaException {@code USAGE} or {@code UNKNOWN_COLUMN}, saying what would fit
     */
    public static void check(PlotSpec spec, PlotType type, TableSchema schema) {
        for (Channel channel : type.channels()) {
            if (channel.required() && spec.column(channel.id()).isEmpty()) {
                throw PikaException.of(
                                ErrorCode.USAGE,
                                "This plot needs a column for %s.".formatted(channel.label()))
                        .build();
            }
        }
        spec.channels().forEach((channelId, name) -> checkChannel(type, schema, channelId, name));
        spec.options().forEach((optionId, text) -> option(type, optionId).parse(text));
    }

    private static void checkChannel(
            PlotType type, TableSchema schema, String channelId, String name) {
        Channel channel =
                type.channels().stream()
                        .filter(candidate -> candidate.id().equals(channelId))
                        .findFirst()
                        .orElseThrow(() ->
                                PikaException.of(
                                                ErrorCode.USAGE,
                                                "This plot has no channel %s; it has %s."
                                                        .formatted(
                                                                channelId,
                                                                String.join(
                                                                        ", ",
                                                                        type.channels().stream()
                                                                                .map(Channel::id)
                                                                                .toList())))
                                        .build());
        Column column = schema.get(name);
        if (!channel.accepts(column.type())) {
            throw PikaException.of(
                            ErrorCode.UNKNOWN_COLUMN,
                            "The column \"%s\" (%s) does not fit %s of this plot."
                                    .formatted(name, column.type().engineName(), channel.label()))
                    .column(name)
                    .build();
        }
    }

    private static PlotOption<?> option(PlotType type, String optionId) {
        return type.options().stream()
                .filter(candidate -> candidate.id().equals(optionId))
                .findFirst()
                .orElseThrow(() ->
                        PikaException.of(
                                        ErrorCode.USAGE,
                                        "This plot has no option %s; it has %s."
                                                .formatted(
                                                        optionId,
                                                        String.join(
                                                                ", ",
                                                                type.options().stream()
                                                                        .map(PlotOption::id)
                                                                        .toList())))
                                .build());
    }
}
