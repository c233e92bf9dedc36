package org.pikaplot.storage.internal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * An exclusive lock that the operating system frees when its holder dies, on a file that says who
 * holds it. The file is deleted when the lock is given back.
 */
public final class OsLock implements AutoCloseable {
    /** Far behind the text, which others must be able to read although the lock is mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int MAX_TEXT_BYTES = 1_000;

    private final Path file;
    private final FileChannel channel;

    private OsLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock if nobody has it, in this process or another.
     *
     * @param file made if missing
     * @param text one short line that others read meanwhile
     */
    public static Optional<OsLock> tryTake(Path file, String text) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                String content = text + "\n" + UUID.randomUUID();
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)), 0);
                // The holder before us may have deleted the file between our opening and our
                // locking it; then the name leads elsewhere, or nowhere, and this lock is
                // worthless.
                taken = content(file).filter(content::equals).isPresent();
            }
        } catch (OverlappingFileLockException e) {
            taken = false;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new OsLock(file, channel)) : Optional.empty();
    }

    /** What the holder wrote; empty when there is nothing to read. */
    public static Optional<String> holder(Path file) {
        return content(file).map(text -> text.lines().findFirst().orElse(""));
    }

    private static Optional<String> content(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer text = ByteBuffer.allocate(MAX_TEXT_BYTES);
            int count = channel.read(text, 0);
            return count <= 0
                    ? Optional.empty()
                    : Optional.of(new String(text.array(), 0, count, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Frees the lock and deletes its file. Idempotent. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try {
                Files.deleteIfExists(file);
            } finally {
                channel.close();
            }
        }
    }
}
