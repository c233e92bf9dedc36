package org.pikaplot.storage.internal.disk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * An exclusive lock that the operating system frees when its holder dies, on a file of its own.
 * Beside it lies a text that says who holds it; both are deleted when the lock is given back.
 *
 * <p>POSIX frees the locks a process has on a file as soon as the process closes any descriptor of
 * that file. So while this process holds a lock it opens the locked file a second time only to keep
 * it open as well, and reads nothing but the text to see whose it is: docs/decisions/locks.md.
 */
public final class OsLock implements AutoCloseable {
    private static final String TEXT_ENDING = ".by";

    /** What tells the locks of this process from those of any other, on any machine. */
    private static final String PROCESS = UUID.randomUUID().toString();

    private final Path file;
    private final FileChannel channel;
    private final FileChannel witness;

    private OsLock(Path file, FileChannel channel, FileChannel witness) {
        this.file = file;
        this.channel = channel;
        this.witness = witness;
    }

    /**
     * Takes the lock if nobody has it, in this process or another.
     *
     * @param file made if missing
     * @param text one short line that others read meanwhile
     */
    public static Optional<OsLock> tryTake(Path file, String text) throws IOException {
        Path name = name(file);
        // Nobody in this process may open the file between another's lock and the text.
        synchronized (OsLock.class) {
            if (content(text(name)).endsWith(mark(name))) {
                return Optional.empty();
            }
            Optional<OsLock> taken = tryLock(name);
            if (taken.isPresent()) {
                try {
                    Files.writeString(text(name), text + "\n" + mark(name));
                } catch (IOException e) {
                    taken.get().close();
                    throw e;
                }
            }
            return taken;
        }
    }

    private static Optional<OsLock> tryLock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        FileChannel witness = null;
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                return Optional.empty();
            }
            // The holder before us may have deleted the file between our opening and our
            // locking it; then the name leads elsewhere, or nowhere, and this lock is worthless.
            ByteBuffer token = ByteBuffer.wrap(UUID.randomUUID().toString().getBytes(US_ASCII));
            channel.truncate(0);
            channel.write(token, 0);
            witness = FileChannel.open(file, StandardOpenOption.READ);
            ByteBuffer seen = ByteBuffer.allocate(token.capacity());
            witness.read(seen, 0);
            taken = seen.flip().equals(token.flip());
            return taken ? Optional.of(new OsLock(file, channel, witness)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
                if (witness != null) {
                    witness.close();
                }
            }
        }
    }

    /** What the holder wrote; empty when there is nothing to read. */
    public static Optional<String> holder(Path file) {
        try {
            return content(text(name(file))).lines().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path text(Path file) {
        return file.resolveSibling(file.getFileName() + TEXT_ENDING);
    }

    /** Ends the text of a lock of this process; names the file, for folders get copied. */
    private static String mark(Path file) {
        return PROCESS + " " + file;
    }

    private static String content(Path text) throws IOException {
        try {
            return Files.readString(text);
        } catch (NoSuchFileException | CharacterCodingException e) {
            return "";
        }
    }

    /** One name for one file, whichever way its folder is reached. */
    private static Path name(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    }

    /** Frees the lock and deletes its files. Idempotent. */
    @Override
    public void close() throws IOException {
        synchronized (OsLock.class) {
            if (!channel.isOpen()) {
                return;
            }
            try {
                Files.deleteIfExists(text(file));
                Files.deleteIfExists(file);
            } finally {
                channel.close();
                witness.close();
            }
        }
    }
}
