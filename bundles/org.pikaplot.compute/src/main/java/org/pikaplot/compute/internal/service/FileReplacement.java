package org.pikaplot.compute.internal.service;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** Puts a finished file in the place of another: whole, synced, or not at all. */
final class FileReplacement {
    private FileReplacement() {}

    /**
     * Says early what would go wrong late.
     *
     * @throws PikaException {@code CANNOT_WRITE} naming the target
     */
    static void check(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target)) {
            throw cannotWrite(target, "The target is a folder.", null);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw cannotWrite(target, "The folder of the target does not exist.", null);
        }
        if (!Files.isWritable(folder)) {
            throw cannotWrite(target, "The folder of the target cannot be written to.", null);
        }
    }

    /**
     * Moves {@code finished} to {@code target}; an existing file is replaced whole or left alone.
     */
    static void move(Path finished, Path target) {
        Path beside =
                target.resolveSibling(
                        "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try {
                Files.move(finished, beside, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.copy(finished, beside);
            }
            sync(beside);
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            syncFolder(target);
        } catch (IOException e) {
            throw cannotWrite(target, reason(e), e);
        } finally {
            deleteQuietly(beside);
            deleteQuietly(finished);
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Where folders can be opened (not on Windows) the new name is made durable too. */
    private static void syncFolder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                System.getLogger(FileReplacement.class.getName())
                        .log(System.Logger.Level.DEBUG, "folder not synced: " + folder, e);
            }
        }
    }

    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(FileReplacement.class.getName())
                    .log(System.Logger.Level.WARNING, "a temporary file stays behind: " + file, e);
        }
    }

    private static String reason(IOException e) {
        String text =
                e instanceof java.nio.file.FileSystemException f ? f.getReason() : e.getMessage();
        return "The file could not be written" + (text == null ? "." : ": " + text + ".");
    }

    static PikaException cannotWrite(
            Path target, String message, @org.jspecify.annotations.Nullable Throwable cause) {
        var failure = PikaException.of(ErrorCode.CANNOT_WRITE, message).file(target);
        return cause == null ? failure.build() : failure.cause(cause).build();
    }
}
