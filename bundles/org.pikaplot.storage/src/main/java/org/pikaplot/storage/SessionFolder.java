package org.pikaplot.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.storage.internal.disk.FolderDeletion;
import org.pikaplot.storage.internal.disk.OsLock;

/**
 * The folder of one running session: the engine's scratch space with the chunks in it, and the
 * journal. A lock beside it says that its program is alive. Workers, or whoever may wait for a
 * disk.
 *
 * <pre>
 * sessions/ID.lock
 * sessions/ID/journal
 * sessions/ID/spool/               texts on their way into a table
 * sessions/ID/engine/              the engine's own
 * sessions/ID/engine/chunks/SHA256.parquet
 * </pre>
 */
public final class SessionFolder implements AutoCloseable {
    private static final String SESSIONS = "sessions";
    private static final String LOCK_ENDING = ".lock";

    private final Path folder;
    private final OsLock alive;
    private final Journal journal;

    private SessionFolder(Path folder, OsLock alive, Journal journal) {
        this.folder = folder;
        this.alive = alive;
        this.journal = journal;
    }

    /**
     * Makes the folder of a new session.
     *
     * @param stateFolder where all sessions of this user are; made if missing
     * @throws PikaException {@code CANNOT_WRITE} when that cannot be
     */
    public static SessionFolder create(Path stateFolder) {
        Path sessions = stateFolder.resolve(SESSIONS).toAbsolutePath();
        String id = UUID.randomUUID().toString();
        try {
            Files.createDirectories(sessions);
            // First the lock and then the folder: a folder without a living lock is a dead session.
            OsLock alive =
                    OsLock.tryTake(lockOf(sessions.resolve(id)), WorkspaceLock.thisProgram())
                            .orElseThrow(() -> new IOException("a new lock is not free"));
            Path folder = Files.createDirectory(sessions.resolve(id));
            Files.createDirectories(chunks(folder));
            return new SessionFolder(folder, alive, Journal.open(journal(folder)));
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "The folder for working data cannot be made: " + e.getMessage())
                    .file(sessions)
                    .cause(e)
                    .build();
        }
    }

    /** {@return the folder the engine may use as its own} */
    public Path engineFolder() {
        return folder.resolve("engine");
    }

    /** {@return the folder for texts on their way into a table; it need not exist} */
    public Path spoolFolder() {
        return folder.resolve("spool");
    }

    /** {@return the chunks, inside the engine's folder, where alone it may read} */
    public ChunkFolder chunks() {
        return new ChunkFolder(chunks(folder));
    }

    /** {@return the journal} */
    public Journal journal() {
        return journal;
    }

    /** Deletes the folder with all in it and frees the lock. Idempotent. */
    @Override
    public void close() {
        try {
            journal.close();
            FolderDeletion.delete(folder);
            alive.close();
        } catch (IOException e) {
            // The next start tries again.
            System.getLogger(SessionFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "Working data could not be deleted", e);
        }
    }

    /**
     * A session whose program ended without closing it.
     *
     * @param folder its folder
     * @param last its last state
     */
    public record Crashed(Path folder, JournalEntry last) {}

    /**
     * Finds the sessions of dead programs that have unsaved edits, and deletes the folders of those
     * that have none. Sessions of living programs are left alone.
     */
    public static List<Crashed> findCrashed(Path stateFolder) {
        List<Crashed> crashed = new ArrayList<>();
        Path sessions = stateFolder.resolve(SESSIONS).toAbsolutePath();
        if (!Files.isDirectory(sessions)) {
            return crashed;
        }
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(sessions, Files::isDirectory)) {
            for (Path folder : folders) {
                lookAt(folder).ifPresent(crashed::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return crashed;
    }

    private static Optional<Crashed> lookAt(Path folder) {
        try (OsLock dead = OsLock.tryTake(lockOf(folder), "being looked at").orElse(null)) {
            if (dead == null || !Files.exists(folder)) {
                return Optional.empty();
            }
            Optional<JournalEntry> last =
                    Journal.last(journal(folder), chunks(folder)).filter(JournalEntry::unsaved);
            if (last.isEmpty()) {
                FolderDeletion.delete(folder);
            }
            return last.map(entry -> new Crashed(folder, entry));
        } catch (IOException e) {
            System.getLogger(SessionFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "Working data could not be looked at", e);
            return Optional.empty();
        }
    }

    /**
     * Takes over what a dead session left: links its chunks into this folder and writes its last
     * state into this journal, so that a crash during recovery loses nothing; then deletes it.
     *
     * @return the model and the tables that are whole
     * @throws PikaException {@code LOCKED} when somebody else is recovering it, {@code
     *     BAD_WORKSPACE} when nothing usable is there any more
     */
    public OpenedWorkspace recover(Path deadFolder) {
        try (OsLock dead =
                OsLock.tryTake(lockOf(deadFolder), WorkspaceLock.thisProgram())
                        .orElseThrow(() -> inUse(deadFolder))) {
            JournalEntry last =
                    Journal.last(journal(deadFolder), chunks(deadFolder))
                            .orElseThrow(() -> gone(deadFolder));
            Recovered recovered = Recovered.of(last, deadFolder, chunks());
            journal.append(recovered.entry());
            FolderDeletion.delete(deadFolder);
            return recovered.workspace();
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.BAD_WORKSPACE,
                            "The unsaved workspace cannot be read: " + e.getMessage())
                    .file(deadFolder)
                    .cause(e)
                    .build();
        }
    }

    /**
     * Deletes what a dead session left; no effect when it is gone or alive.
     *
     * @param deadFolder as found by {@link #findCrashed(Path)}
     */
    public static void discard(Path deadFolder) {
        if (!Files.exists(deadFolder)) {
            return;
        }
        try (OsLock dead = OsLock.tryTake(lockOf(deadFolder), "being deleted").orElse(null)) {
            if (dead != null) {
                FolderDeletion.delete(deadFolder);
            }
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "The unsaved workspace could not be deleted: " + e.getMessage())
                    .file(deadFolder)
                    .cause(e)
                    .build();
        }
    }

    private static PikaException inUse(Path folder) {
        return PikaException.of(
                        ErrorCode.LOCKED, "The unsaved workspace is being recovered elsewhere.")
                .file(folder)
                .build();
    }

    private static PikaException gone(Path folder) {
        return PikaException.of(
                        ErrorCode.BAD_WORKSPACE, "The unsaved workspace is not there any more.")
                .file(folder)
                .build();
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK_ENDING);
    }

    private static Path chunks(Path folder) {
        return folder.resolve("engine").resolve("chunks");
    }

    private static Path journal(Path folder) {
        return folder.resolve("journal");
    }
}
