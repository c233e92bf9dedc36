package org.pikaplot.headless.internal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Objects;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** Which files make which tables. */
final class FileArguments {
    private static final String GLOB_CHARACTERS = "*?[{";

    private static final Path STANDARD_INPUT = Path.of("-");

    private FileArguments() {}

    /**
     * What becomes one table.
     *
     * @param shown as the command line has it
     * @param files in order of their names
     * @param failure why there are no files, or null
     */
    record TableFiles(String shown, List<Path> files, @Nullable PikaException failure) {

        /** {@return the files} */
        List<Path> get() {
            if (failure != null) {
                throw failure;
            }
            return files;
        }
    }

    /**
     * {@return the files of each table to make} An argument that names an existing file is that
     * file; one with glob characters is all the files it matches, as one table; {@code combine}
     * makes one table of everything.
     */
    static List<TableFiles> tables(List<String> arguments, boolean combine) {
        List<TableFiles> tables = arguments.stream().map(FileArguments::table).toList();
        if (!combine) {
            return tables;
        }
        return List.of(
                new TableFiles(
                        String.join(", ", arguments),
                        tables.stream().flatMap(table -> table.files().stream()).toList(),
                        tables.stream()
                                .map(TableFiles::failure)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)));
    }

    private static TableFiles table(String argument) {
        try {
            return new TableFiles(argument, expand(argument), null);
        } catch (PikaException e) {
            return new TableFiles(argument, List.of(), e);
        }
    }

    private static List<Path> expand(String argument) {
        int glob = firstGlobCharacter(argument);
        if (glob < 0 || exists(argument)) {
            return List.of(existing(argument));
        }
        int lastSeparator =
                Math.max(argument.lastIndexOf('/', glob), argument.lastIndexOf('\\', glob));
        Path folder = Path.of(lastSeparator < 0 ? "" : argument.substring(0, lastSeparator + 1));
        String pattern = argument.substring(lastSeparator + 1);
        try (Stream<Path> files =
                Files.walk(folder, depth(pattern), FileVisitOption.FOLLOW_LINKS)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            List<Path> matches =
                    files.filter(Files::isRegularFile)
                            .filter(file -> matcher.matches(folder.relativize(file)))
                            .sorted()
                            .toList();
            if (matches.isEmpty()) {
                throw failure("No file matches %s.".formatted(argument));
            }
            return matches;
        } catch (PatternSyntaxException e) {
            throw failure("%s is neither a file nor a pattern.".formatted(argument));
        } catch (IOException | UncheckedIOException e) {
            throw failure("The folder of %s cannot be read.".formatted(argument));
        }
    }

    /** {@return whether an argument means text that is piped in} */
    static boolean isStandardInput(Path file) {
        return file.equals(STANDARD_INPUT);
    }

    private static Path existing(String argument) {
        if (!exists(argument) && !isStandardInput(Path.of(argument))) {
            throw failure("There is no such file: %s".formatted(argument));
        }
        return Path.of(argument);
    }

    private static PikaException failure(String message) {
        return PikaException.of(ErrorCode.BAD_FILE, message).build();
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            // Windows refuses * and ? in paths; then it can only be a glob.
            return false;
        }
    }

    private static int depth(String pattern) {
        return pattern.contains("**")
                ? Integer.MAX_VALUE
                : 1 + (int) pattern.chars().filter(c -> c == '/').count();
    }

    private static int firstGlobCharacter(String argument) {
        for (int i = 0; i < argument.length(); i++) {
            if (GLOB_CHARACTERS.indexOf(argument.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
