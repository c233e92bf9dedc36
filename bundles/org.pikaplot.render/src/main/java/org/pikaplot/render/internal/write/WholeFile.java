package org.pikaplot.render.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the content to a stream that is not the caller's to close. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces or creates {@code target}; its folder must exist.
     *
     * @throws PikaException {@code CANNOT_WRITE} with the path; the target is as it was and nothing
     *     else is left
     */
    public static void write(Path target, Content content) {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw refused(target, "it is a folder", null);
        }
        Path part = null;
        try {
            // Not createTempFile: the file is to have the permissions of any other of its owner.
            part = folder.resolve("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part");
            try (FileChannel channel =
                    FileChannel.open(
                            part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                content.writeTo(out);
                channel.force(true);
            }
            moveOver(part, absolute);
            syncFolder(folder);
        } catch (IOException | SecurityException e) {
            throw refused(target, reason(e, folder), e);
        } finally {
            removeQuietly(part);
        }
    }

    private static void moveOver(Path part, Path target) throws IOException {
        try {
            Files.move(
                    part,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void syncFolder(Path folder) throws IOException {
        // Windows cannot open a folder; there the rename is durable by itself.
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void removeQuietly(@Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // The file was moved or the disk is gone; the failure that matters is already under
                // way.
                part.toFile().deleteOnExit();
            }
        }
    }

    private static String reason(Exception failure, Path folder) {
        if (!Files.isDirectory(folder)) {
            return "its folder does not exist";
        }
        if (failure instanceof NoSuchFileException) {
            return "its folder vanished";
        }
        if (failure instanceof java.nio.file.AccessDeniedException) {
            return "access is denied";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static PikaException refused(Path target, String reason, @Nullable Throwable cause) {
        var builder =
                PikaException.of(
                                ErrorCode.CANNOT_WRITE,
                                "The picture cannot be written: %s.".formatted(reason))
                        .file(target);
        return (cause == null ? builder : builder.cause(cause)).build();
    }
}
