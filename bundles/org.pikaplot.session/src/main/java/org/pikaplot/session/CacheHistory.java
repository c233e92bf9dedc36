package org.pikaplot.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pikaplot.compute.CacheCounters;

/**
 * What the caches did in the last sessions of this user, kept in the state folder: one line a
 * session in {@code cache-runs.txt}, the oldest first. Any number of programs may add at once. A
 * line that cannot be read counts as not there, and what cannot be written is logged: nobody loses
 * work for a count. Any thread; blocks for a small file.
 */
public final class CacheHistory {
    private static final System.Logger LOG = System.getLogger(CacheHistory.class.getName());
    private static final int KEPT = 50;
    private static final int COUNTERS = 9;

    private final Path folder;
    private final Path file;

    /**
     * One session.
     *
     * @param ended when it was closed
     * @param counters what its cache did
     */
    public record Run(Instant ended, CacheCounters counters) {}

    /**
     * @param stateFolder see {@link SessionSettings#stateFolder()}; made by the first {@link #add}
     */
    public CacheHistory(Path stateFolder) {
        this.folder = stateFolder;
        this.file = stateFolder.resolve("cache-runs.txt");
    }

    /** {@return the last sessions, the oldest first; empty when there were none} */
    public List<Run> runs() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(CacheHistory::run).flatMap(Optional::stream).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "unreadable: " + file, e);
            return List.of();
        }
    }

    /** {@return what the caches did in all sessions that are remembered} */
    public CacheCounters total() {
        return runs().stream().map(Run::counters).reduce(CacheCounters.NONE, CacheCounters::plus);
    }

    /** Remembers a session; the oldest is forgotten for it when there are many. */
    public void add(Run run) {
        try {
            Files.createDirectories(folder);
            try (FileChannel lock =
                            FileChannel.open(
                                    folder.resolve("cache-runs.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock held = lock.lock()) {
                var lines = new ArrayList<String>();
                runs().forEach(old -> lines.add(line(old)));
                lines.add(line(run));
                Path part = folder.resolve("cache-runs.part");
                Files.write(part, lines.subList(Math.max(0, lines.size() - KEPT), lines.size()));
                assert held.isValid();
                Files.move(
                        part,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | java.nio.channels.OverlappingFileLockException e) {
            LOG.log(System.Logger.Level.WARNING, "not remembered in " + file, e);
        }
    }

    private static String line(Run run) {
        CacheCounters c = run.counters();
        return "%s %d %d %d %d %d %d %d %d %d"
                .formatted(
                        run.ended(),
                        c.exact(),
                        c.derived(),
                        c.extended(),
                        c.fresh(),
                        c.evicted(),
                        c.volatileRuns(),
                        c.prefetched(),
                        c.prefetchHits(),
                        c.savedMillis());
    }

    private static Optional<Run> run(String line) {
        String[] words = line.split(" ");
        try {
            if (words.length == 1 + COUNTERS) {
                long[] n = Arrays.stream(words).skip(1).mapToLong(Long::parseLong).toArray();
                return Optional.of(
                        new Run(
                                Instant.parse(words[0]),
                                new CacheCounters(
                                        n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8])));
            }
        } catch (DateTimeException | NumberFormatException e) {
            LOG.log(System.Logger.Level.DEBUG, "not a line of ours: " + line, e);
        }
        return Optional.empty();
    }
}
