package org.pikaplot.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is remembered of a source file to notice later that it changed, without reading all of it. A
 * rewrite that keeps size, time, head and tail goes unnoticed.
 *
 * @param sizeBytes its length
 * @param modifiedMillis last modification, milliseconds since 1970
 * @param headTailSha256 SHA-256 of the first and last 64 KiB, 64 hexadecimal digits
 */
public record SourceFacts(long sizeBytes, long modifiedMillis, String headTailSha256) {
    /** What is read of each end of a file. */
    public static final int SPAN_BYTES = 1 << 16;

    /**
     * {@return the facts of a file as it is now} Reads at most 128 KiB; worker threads only.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public static SourceFacts of(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest(channel, 0, Math.min(size, SPAN_BYTES), digest);
            digest(channel, Math.max(0, size - SPAN_BYTES), size, digest);
            long modified = Files.getLastModifiedTime(file).toMillis();
            return new SourceFacts(size, modified, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@return whether the content may be assumed equal} A file that was only touched or copied is
     * the same.
     */
    public boolean sameContent(SourceFacts other) {
        return sizeBytes == other.sizeBytes && headTailSha256.equals(other.headTailSha256);
    }

    private static void digest(FileChannel channel, long from, long to, MessageDigest digest)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) (to - from));
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            continue;
        }
        digest.update(buffer.flip());
    }
}
