package org.pikaplot.storage.internal.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;

/** Moves the bytes of chunks and names them on the way. */
public final class ChunkCopy {
    private static final int BUFFER_BYTES = 1 << 20;

    private ChunkCopy() {}

    /**
     * What passed.
     *
     * @param sha256 of the bytes
     * @param crc32 of the bytes
     * @param sizeBytes how many
     */
    public record Passed(String sha256, long crc32, long sizeBytes) {}

    /**
     * Reads a part of a file and writes it to {@code sink}, if there is one.
     *
     * @param offset first byte
     * @param length how many; fewer pass when the file ends before
     */
    public static Passed copy(
            FileChannel source,
            long offset,
            long length,
            @Nullable WritableByteChannel sink,
            JobContext context)
            throws IOException {
        MessageDigest sha = Sha256.digest();
        CRC32 crc = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
        long done = 0;
        while (done < length) {
            context.check();
            buffer.clear().limit((int) Math.min(BUFFER_BYTES, length - done));
            if (source.read(buffer, offset + done) < 0) {
                break;
            }
            buffer.flip();
            done += buffer.remaining();
            sha.update(buffer.duplicate());
            crc.update(buffer.duplicate());
            while (sink != null && buffer.hasRemaining()) {
                sink.write(buffer);
            }
        }
        return new Passed(Sha256.hex(sha), crc.getValue(), done);
    }
}
