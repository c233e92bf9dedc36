package org.pikaplot.storage;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.storage.internal.disk.Disk;
import org.pikaplot.storage.internal.disk.FileReplacement;
import org.pikaplot.storage.internal.journal.JournalRecord;

/**
 * The journal of one session: whole states one after another, each synced when {@link #append}
 * returns, so that the last whole one is what a crash leaves. A record torn by the crash is noticed
 * by its checksum. Calls do not overlap: one worker at a time.
 */
public final class Journal implements AutoCloseable {
    private static final int MAGIC = 0x504b4a31;
    private static final int HEADER_BYTES = 12;
    private static final int MAX_RECORD_BYTES = 512 << 20;

    /** From here on, and at 16 records' worth, the old states are dropped. */
    private static final long COMPACT_FROM_BYTES = 8L << 20;

    private static final int COMPACT_AT_RECORDS = 16;

    private final Path file;
    private FileChannel channel;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens the journal of a new session. */
    static Journal open(Path file) throws IOException {
        return new Journal(file, openChannel(file));
    }

    /**
     * Adds a state; it is on the disk when this returns.
     *
     * @throws PikaException {@code CANNOT_WRITE} when the disk refuses; what was there stays
     */
    public synchronized void append(JournalEntry entry) {
        byte[] payload = JournalRecord.pack(entry);
        ByteBuffer record = ByteBuffer.allocate(HEADER_BYTES + payload.length);
        record.putInt(MAGIC).putInt(payload.length).putInt(checksum(payload)).put(payload).flip();
        try {
            long size = channel.size();
            if (size > COMPACT_FROM_BYTES && size > (long) COMPACT_AT_RECORDS * payload.length) {
                replaceAll(record);
            } else {
                appendRecord(record, size);
            }
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "The last edits could not be secured: " + e.getMessage())
                    .file(file)
                    .cause(e)
                    .build();
        }
    }

    private void replaceAll(ByteBuffer record) throws IOException {
        // An open file cannot be replaced everywhere.
        channel.close();
        try {
            new FileReplacement(Disk.REAL).write(file, out -> out.write(record.array()));
        } finally {
            channel = openChannel(file);
        }
    }

    private void appendRecord(ByteBuffer record, long size) throws IOException {
        try {
            channel.position(size);
            while (record.hasRemaining()) {
                channel.write(record);
            }
            channel.force(false);
        } catch (IOException e) {
            // Half a record in the middle would hide all that come after it.
            channel.truncate(size);
            throw e;
        }
    }

    /**
     * Reads the last whole state.
     *
     * @param chunkFolder where the chunks it names lie
     * @return empty when there is none, also when there is no file
     * @throws IOException when another program wrote it in another way
     */
    static Optional<JournalEntry> last(Path file, Path chunkFolder) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] last = new byte[0];
        try (InputStream in = Files.newInputStream(file)) {
            DataInputStream data = new DataInputStream(new BufferedInputStream(in));
            for (byte[] payload = next(data); payload.length > 0; payload = next(data)) {
                last = payload;
            }
        }
        return last.length == 0
                ? Optional.empty()
                : Optional.of(JournalRecord.unpack(new ByteArrayInputStream(last), chunkFolder));
    }

    /** The next whole record; empty at the end and at a torn one. */
    private static byte[] next(DataInputStream in) throws IOException {
        byte[] header = in.readNBytes(HEADER_BYTES);
        if (header.length < HEADER_BYTES) {
            return new byte[0];
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        int magic = fields.getInt();
        int length = fields.getInt();
        int checksum = fields.getInt();
        if (magic != MAGIC && magic >>> 8 == MAGIC >>> 8) {
            throw new IOException("The journal is of another version.");
        }
        if (magic != MAGIC || length <= 0 || length > MAX_RECORD_BYTES) {
            return new byte[0];
        }
        byte[] payload = in.readNBytes(length);
        return payload.length == length && checksum(payload) == checksum ? payload : new byte[0];
    }

    private static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static FileChannel openChannel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Closes the file; it stays. Idempotent. */
    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}
