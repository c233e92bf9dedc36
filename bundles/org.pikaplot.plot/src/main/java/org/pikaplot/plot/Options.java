package org.pikaplot.plot;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** Reading option values from text. */
final class Options {
    private Options() {}

    static Integer whole(PlotOption.Whole option, String text) {
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= option.min() && value <= option.max()) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw refused(
                    option,
                    text,
                    "a whole number from %d to %d".formatted(option.min(), option.max()),
                    e);
        }
        throw refused(
                option,
                text,
                "a whole number from %d to %d".formatted(option.min(), option.max()),
                null);
    }

    static Double real(PlotOption.Real option, String text) {
        try {
            double value = Double.parseDouble(text.strip());
            if (value >= option.min() && value <= option.max()) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw refused(
                    option,
                    text,
                    "a number from %s to %s".formatted(option.min(), option.max()),
                    e);
        }
        throw refused(
                option, text, "a number from %s to %s".formatted(option.min(), option.max()), null);
    }

    static Boolean toggle(PlotOption.Toggle option, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> throw refused(option, text, "true or false", null);
        };
    }

    static String choice(PlotOption.Choice option, String text) {
        return option.values().stream()
                .filter(value -> value.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() ->
                        refused(
                                option,
                                text,
                                "one of " + String.join(", ", option.values()),
                                null));
    }

    private static PikaException refused(
            PlotOption<?> option, String text, String expected, @Nullable Throwable cause) {
        var builder =
                PikaException.of(
                        ErrorCode.USAGE,
                        "The option %s takes %s, not \"%s\"."
                                .formatted(option.id(), expected, text));
        return (cause == null ? builder : builder.cause(cause)).build();
    }
}
