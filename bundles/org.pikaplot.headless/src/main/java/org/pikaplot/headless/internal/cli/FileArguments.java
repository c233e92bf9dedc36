package org.pikaplot.headless.internal.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** Which files make which tables. */
final class FileArguments {
    private static final String GLOB_CHARACTERS = "*?[{";

    private FileArguments() {}

    /**
     * {@return the files of each table to make} An argument that names an existing file is that
     * file; one with glob characters is all the files it matches, as one table; {@code combine}
     * makes one table of everything.
     */
    static List<List<Path>> tables(List<String> arguments, boolean combine) {
        List<List<Path>> groups = new ArrayList<>();
        for (String argument : arguments) {
            groups.add(expand(argument));
        }
        return combine ? List.of(groups.stream().flatMap(List::stream).toList()) : groups;
    }

    private static List<Path> expand(String argument) {
        int glob = firstGlobCharacter(argument);
        if (glob < 0 || exists(argument)) {
            return List.of(Path.of(argument));
        }
        int lastSeparator =
                Math.max(argument.lastIndexOf('/', glob), argument.lastIndexOf('\\', glob));
        Path folder = Path.of(lastSeparator < 0 ? "." : argument.substring(0, lastSeparator + 1));
        String pattern = argument.substring(lastSeparator + 1);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files =
                Files.walk(folder, depth(pattern), FileVisitOption.FOLLOW_LINKS)) {
            List<Path> matches =
                    files.filter(Files::isRegularFile)
                            .filter(file -> matcher.matches(folder.relativize(file)))
                            .sorted()
                            .toList();
            if (matches.isEmpty()) {
                throw PikaException.of(
                                ErrorCode.BAD_FILE, "No file matches %s.".formatted(argument))
                        .build();
            }
            return matches;
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.BAD_FILE,
                            "The folder of %s cannot be read.".formatted(argument))
                    .file(folder)
                    .cause(e)
                    .build();
        }
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (java.nio.file.InvalidPathException e) {
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
