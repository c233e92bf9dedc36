package org.pikaplot.session.internal.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.internal.tables.Sources.Origin;
import org.pikaplot.session.internal.tables.Sources.Seen;

/**
 * Finds files again: first where they lie as seen from the workspace file, then where they were,
 * then, when there is nothing in either place, by their content in the folders of both. Worker.
 */
final class SourceSearch {
    /** A folder with more files is not searched to its end. */
    private static final int MOST_FILES = 5_000;

    private final Origin origin;
    private final @Nullable Path workspaceFolder;

    /**
     * @param workspaceFile null while there is none
     */
    SourceSearch(Origin origin, @Nullable Path workspaceFile) {
        this.origin = origin;
        workspaceFolder = workspaceFile == null ? null : workspaceFile.toAbsolutePath().getParent();
    }

    /**
     * What was found.
     *
     * @param files where
     * @param seen what is there
     */
    record Found(List<Path> files, Seen seen) {}

    /** The files, unchanged or not; empty when one is missing. */
    Optional<Found> find() {
        if (origin.files().isEmpty()) {
            return Optional.empty();
        }
        List<Found> candidates = new ArrayList<>();
        at(this::relative).ifPresent(candidates::add);
        at(origin.files()::get).ifPresent(candidates::add);
        return candidates.stream()
                .filter(found -> found.seen().sameContent(origin.seen()))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .or(this::byContent);
    }

    private @Nullable Path relative(int index) {
        if (workspaceFolder == null || index >= origin.relative().size()) {
            return null;
        }
        try {
            return workspaceFolder.resolve(origin.relative().get(index)).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private Optional<Found> at(IntFunction<@Nullable Path> place) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < origin.files().size(); i++) {
            Path file = place.apply(i);
            if (file == null || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            files.add(file);
        }
        try {
            return Optional.of(new Found(files, look(files)));
        } catch (UncheckedIOException e) {
            // Gone between the two looks, or not readable: as good as missing.
            return Optional.empty();
        }
    }

    /** Files that look untouched are not read. */
    private Seen look(List<Path> files) {
        try {
            long size = 0;
            long modified = 0;
            for (Path file : files) {
                size += Files.size(file);
                modified = Math.max(modified, Files.getLastModifiedTime(file).toMillis());
            }
            Seen before = origin.seen();
            boolean untouched = size == before.sizeBytes() && modified == before.modifiedMillis();
            return untouched ? before : Sources.look(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Found> byContent() {
        Set<Path> folders = new LinkedHashSet<>();
        if (workspaceFolder != null) {
            folders.add(workspaceFolder);
        }
        Path old = origin.files().getFirst().getParent();
        if (old != null) {
            folders.add(old);
        }
        for (Path folder : folders) {
            Optional<Found> sameNames =
                    at(index -> folder.resolve(origin.files().get(index).getFileName()))
                            .filter(found -> found.seen().sameContent(origin.seen()));
            if (sameNames.isPresent()) {
                return sameNames;
            }
        }
        return origin.files().size() > 1
                ? Optional.empty()
                : folders.stream().flatMap(folder -> renamed(folder).stream()).findFirst();
    }

    private Optional<Found> renamed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(
                        folder,
                        file ->
                                Files.isRegularFile(file)
                                        && Files.size(file) == origin.seen().sizeBytes())) {
            int read = 0;
            for (Path file : entries) {
                Optional<Found> found = at(index -> file);
                if (found.isPresent() && found.get().seen().sameContent(origin.seen())) {
                    return found;
                }
                if (++read == MOST_FILES) {
                    break;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // A folder that cannot be read holds nothing for us.
        }
        return Optional.empty();
    }

    /** What to say of files that were found or not. */
    static boolean isChanged(Origin origin, Found found) {
        Seen before = origin.seen();
        if (!found.seen().sameContent(before)) {
            return true;
        }
        // Of a large file only the ends are compared. Where it lies as before, another time says
        // that somebody wrote to it; elsewhere it says no more than that it was copied.
        boolean endsOnly = before.sizeBytes() > 2L * org.pikaplot.formats.SourceFacts.SPAN_BYTES;
        boolean touched = found.seen().modifiedMillis() != before.modifiedMillis();
        boolean inPlace =
                IntStream.range(0, found.files().size())
                        .allMatch(i -> found.files().get(i).equals(origin.files().get(i)));
        return endsOnly && touched && inPlace;
    }
}
