package org.pikaplot.session.internal.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.tables.TableKeeper;
import org.pikaplot.storage.Chunk;
import org.pikaplot.storage.Journal;
import org.pikaplot.storage.JournalEntry;
import org.pikaplot.storage.SavedTable;
import org.pikaplot.workspace.WorkspaceXmi;

/**
 * Secures the state of a session in its journal, half a second after an edit, on a thread of its
 * own that no long query can keep busy. The model is read on the session thread.
 */
public final class JournalWriter {
    /** Edits of this long make one record. */
    private static final long DELAY_MILLIS = 500;

    private final SessionCore core;
    private final TableKeeper tables;
    private final Journal journal;
    private final Supplier<Optional<Path>> file;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "pikaplot journal");
                thread.setDaemon(true);
                return thread;
            });
    private final Executor later =
            CompletableFuture.delayedExecutor(DELAY_MILLIS, TimeUnit.MILLISECONDS, worker);
    private boolean pending;
    private boolean failing;
    private @Nullable String trouble;

    /**
     * Writes the journal of a session.
     *
     * @param file the workspace's file, if it has one
     */
    public JournalWriter(
            SessionCore core, TableKeeper tables, Journal journal, Supplier<Optional<Path>> file) {
        this.core = core;
        this.tables = tables;
        this.journal = journal;
        this.file = file;
    }

    /** Says that something changed. Session thread. */
    public void touch() {
        if (!pending && !core.isClosed()) {
            pending = true;
            later.execute(() ->
                    core.thread()
                            .execute(() -> {
                                pending = false;
                                write();
                            }));
        }
    }

    /**
     * Writes now what the model is. Session thread.
     *
     * @return done when it is on the disk, or could not be brought there
     */
    public CompletableFuture<?> secure() {
        return write();
    }

    /** Why edits are not secured at the moment; null when they are. */
    public @Nullable String trouble() {
        return trouble;
    }

    private CompletableFuture<?> write() {
        if (core.isClosed()) {
            return CompletableFuture.completedFuture(true);
        }
        Set<TableRef.Stored> reachable = core.stack().reachableTables();
        List<SavedTable> secured = tables.secured(reachable);
        String title = core.workspace().getTitle();
        Path path = file.get().orElse(null);
        JournalEntry entry =
                new JournalEntry(
                        WorkspaceXmi.write(core.workspace()),
                        secured,
                        tables.loose(reachable),
                        title.isEmpty() ? fileName(path) : title,
                        path,
                        core.stack().isDirty(),
                        Instant.now());
        List<Chunk> unneeded = tables.takeUnneeded(secured);
        return CompletableFuture.runAsync(() -> append(entry, unneeded), worker);
    }

    private void append(JournalEntry entry, List<Chunk> unneeded) {
        try {
            journal.append(entry);
            for (Chunk chunk : unneeded) {
                Files.deleteIfExists(chunk.file());
            }
            core.thread().execute(() -> trouble(null));
        } catch (PikaException e) {
            core.thread().execute(() -> trouble(e.describe()));
        } catch (java.io.IOException e) {
            System.getLogger(JournalWriter.class.getName())
                    .log(System.Logger.Level.WARNING, "Old rows could not be deleted", e);
        }
    }

    private void trouble(@Nullable String message) {
        trouble = message;
        if (message != null && !failing) {
            System.getLogger(JournalWriter.class.getName())
                    .log(System.Logger.Level.WARNING, message);
        }
        if (failing != (message != null)) {
            failing = message != null;
            core.tellSessionChanged();
        }
    }

    private static String fileName(@Nullable Path path) {
        return path == null ? "Untitled" : String.valueOf(path.getFileName());
    }

    /** Ends the thread after what it is doing. */
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
