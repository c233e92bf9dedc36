package org.pikaplot.app.internal.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.ui.Parts;

/**
 * What stands on the command line: {@code [FILE...] [--screenshot FILE [--perspective
 * canvas|sql|inspect] [--theme light|dark] [--size WxH] [--select NODE]]}.
 *
 * @param files a workspace to open, or files to import
 * @param screenshot what picture to take before the program ends, or null to just run
 */
public record Arguments(List<Path> files, @Nullable Shot screenshot) {
    public Arguments {
        files = List.copyOf(files);
    }

    /**
     * A picture of the window.
     *
     * @param file PNG to write
     * @param perspective perspective id, or null for the first
     * @param dark look, or null for the user's
     * @param width pixels across the window
     * @param height pixels upwards
     * @param node name of the node to select, or null
     */
    public record Shot(
            Path file,
            @Nullable String perspective,
            @Nullable Boolean dark,
            int width,
            int height,
            @Nullable String node) {}

    /**
     * Reads arguments. Options of Eclipse itself ({@code -name value}) were taken out by the
     * launcher or are skipped.
     *
     * @throws PikaException {@code USAGE} when an option has no or a wrong value
     */
    public static Arguments parse(String... arguments) {
        var files = new ArrayList<Path>();
        Path picture = null;
        String perspective = null;
        Boolean dark = null;
        int[] size = {1440, 900};
        String node = null;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--screenshot" -> picture = Path.of(value(arguments, ++i, argument));
                case "--perspective" -> perspective = perspective(value(arguments, ++i, argument));
                case "--theme" -> dark = dark(value(arguments, ++i, argument));
                case "--size" -> size = size(value(arguments, ++i, argument));
                case "--select" -> node = value(arguments, ++i, argument);
                case "-product", "-application", "-data", "-name", "-showLocation" -> i++;
                default -> {
                    if (argument.startsWith("--")) {
                        throw usage("There is no option " + argument + ".");
                    }
                    if (!argument.startsWith("-")) {
                        files.add(Path.of(argument).toAbsolutePath().normalize());
                    }
                }
            }
        }
        return new Arguments(
                files,
                picture == null
                        ? null
                        : new Shot(
                                picture.toAbsolutePath(),
                                perspective,
                                dark,
                                size[0],
                                size[1],
                                node));
    }

    private static String value(String[] arguments, int index, String option) {
        if (index >= arguments.length) {
            throw usage(option + " needs a value.");
        }
        return arguments[index];
    }

    private static String perspective(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "canvas" -> Parts.CANVAS_PERSPECTIVE;
            case "sql" -> Parts.SQL_PERSPECTIVE;
            case "inspect" -> Parts.INSPECT_PERSPECTIVE;
            default -> throw usage("--perspective is canvas, sql or inspect, not " + name + ".");
        };
    }

    private static boolean dark(String name) {
        return switch (name) {
            case "dark" -> true;
            case "light" -> false;
            default -> throw usage("--theme is light or dark, not " + name + ".");
        };
    }

    private static int[] size(String text) {
        String[] parts = text.split("x", -1);
        try {
            if (parts.length == 2) {
                int width = Integer.parseInt(parts[0]);
                int height = Integer.parseInt(parts[1]);
                if (width >= 200 && height >= 200 && width <= 10_000 && height <= 10_000) {
                    return new int[] {width, height};
                }
            }
        } catch (NumberFormatException e) {
            throw usage("--size is WIDTHxHEIGHT, not " + text + ".");
        }
        throw usage("--size is WIDTHxHEIGHT from 200x200 to 10000x10000, not " + text + ".");
    }

    private static PikaException usage(String message) {
        return PikaException.of(ErrorCode.USAGE, message).build();
    }
}
