package org.pikaplot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.storage.internal.disk.FileReplacement;
import org.pikaplot.storage.internal.disk.OsLock;
import org.pikaplot.storage.internal.disk.Retry;

/**
 * The right to write one workspace file. Held by one session at a time, in this process or any
 * other; the operating system takes it from a process that dies. Any thread may close it.
 */
public final class WorkspaceLock implements AutoCloseable {
    private final OsLock lock;

    private WorkspaceLock(OsLock lock) {
        this.lock = lock;
    }

    /**
     * Takes the lock and clears away what killed writers of the file left beside it. Blocks.
     *
     * @param workspace the file, which need not exist
     * @param wait how long to wait for another holder
     * @throws PikaException {@code LOCKED} naming the holder; {@code CANNOT_WRITE} when the folder
     *     is missing or takes no files
     */
    public static WorkspaceLock take(Path workspace, Duration wait) {
        Path absolute = workspace.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The folder does not exist.")
                    .file(workspace)
                    .build();
        }
        try {
            // Two names of one file are one file.
            Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute;
            Path file = real.resolveSibling("." + real.getFileName() + ".lock");
            Optional<OsLock> taken =
                    Retry.within(wait, () -> OsLock.tryTake(file, "held by " + thisProgram()));
            OsLock lock = taken.orElseThrow(() -> locked(workspace, file));
            FileReplacement.deleteLeftovers(real);
            return new WorkspaceLock(lock);
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "The folder of the workspace cannot be written to.")
                    .file(workspace)
                    .cause(e)
                    .build();
        }
    }

    private static PikaException locked(Path workspace, Path lockFile) {
        String holder = OsLock.holder(lockFile).map(text -> " (" + text.strip() + ")").orElse("");
        return PikaException.of(
                        ErrorCode.LOCKED,
                        "The workspace is open in another window or program%s.".formatted(holder))
                .file(workspace)
                .build();
    }

    static String thisProgram() {
        return "process %d on %s since %s"
                .formatted(
                        ProcessHandle.current().pid(),
                        host(),
                        LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Without asking a network for it. */
    private static String host() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "this computer";
        }
    }

    /** Gives the right back. Idempotent. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The channel is closed and so the lock is free; what is left is an empty-handed file.
            System.getLogger(WorkspaceLock.class.getName())
                    .log(System.Logger.Level.WARNING, "A lock file could not be deleted", e);
        }
    }
}
