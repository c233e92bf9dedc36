package org.pikaplot.storage.internal.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces a file so that at every instant its name leads to the whole old content or the whole new
 * one: written beside it, synced, renamed over it, and the folder synced.
 */
public final class FileReplacement {
    /**
     * How long another program may hold the target (a virus scanner, say) before it is an error.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int BUFFER_BYTES = 1 << 20;
    private static final String TEMPORARY = ".tmp";

    private final Disk disk;

    /** Works on that disk. */
    public FileReplacement(Disk disk) {
        this.disk = disk;
    }

    /** Writes the new content. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; need not flush. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces or makes {@code target}. When it throws, an existing file is as it was and nothing
     * is left beside it.
     */
    public void write(Path target, Content content) throws IOException {
        Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = real.getParent();
        if (folder == null) {
            throw new FileSystemException(target.toString(), null, "is no file");
        }
        Path part = folder.resolve(prefix(real) + UUID.randomUUID() + TEMPORARY);
        try {
            try (FileChannel channel = disk.create(part)) {
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(real, part);
            replace(part, real);
        } catch (IOException | RuntimeException e) {
            deleteQuietly(part, e);
            throw e;
        }
        disk.syncFolder(folder);
    }

    /** Deletes what writers of {@code target} that were killed left beside it. */
    public static void deleteLeftovers(Path target) throws IOException {
        Path real = target.toAbsolutePath();
        Path folder = real.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        String prefix = prefix(real);
        DirectoryStream.Filter<Path> ours =
                file -> {
                    String name = String.valueOf(file.getFileName());
                    return name.startsWith(prefix) && name.endsWith(TEMPORARY);
                };
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ours)) {
            for (Path file : found) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    private void replace(Path part, Path target) throws IOException {
        FileSystemException[] last = new FileSystemException[1];
        Optional<Boolean> done =
                Retry.within(
                        Files.exists(target) && Files.isRegularFile(target)
                                ? PATIENCE
                                : Duration.ZERO,
                        () -> {
                            try {
                                disk.replace(part, target);
                                return Optional.of(true);
                            } catch (AccessDeniedException e) {
                                last[0] = e;
                                return Optional.empty();
                            }
                        });
        if (done.isEmpty() && last[0] != null) {
            throw last[0];
        }
    }

    private static void keepPermissions(Path old, Path part) throws IOException {
        if (Files.exists(old) && Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(old);
            Files.setPosixFilePermissions(part, permissions);
        }
    }

    private static void deleteQuietly(Path part, Exception why) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }
}
