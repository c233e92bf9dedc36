package org.pikaplot.storage.internal.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks small entries, never more than asked for. */
public final class ZipEntries {
    private static final int BUFFER_BYTES = 1 << 16;

    /** Deflate reaches 1,032; text about plots stays far below this. */
    private static final long MAX_RATIO = 300;

    private static final long RATIO_COUNTS_FROM_BYTES = 4 << 20;

    private ZipEntries() {}

    /**
     * Unpacks an entry whole and checks its length and checksum.
     *
     * @param maxBytes more than this is refused before it is unpacked
     * @throws ZipDamage when it is too large, unpacks to something else than promised, or is cut
     *     off
     */
    public static byte[] read(FileChannel file, ZipEntryFacts entry, long maxBytes)
            throws IOException {
        if (entry.plainBytes() > maxBytes) {
            throw new ZipDamage(
                    "The entry “%s” claims %,d bytes, more than can be true."
                            .formatted(entry.name(), entry.plainBytes()));
        }
        if (entry.plainBytes() > RATIO_COUNTS_FROM_BYTES
                && entry.plainBytes() / Math.max(1, entry.packedBytes()) > MAX_RATIO) {
            throw new ZipDamage(
                    "The entry “%s” unpacks to more than it can honestly hold."
                            .formatted(entry.name()));
        }
        if (entry.packedBytes() > entry.plainBytes() + BUFFER_BYTES) {
            throw new ZipDamage("The entry “%s” contradicts itself.".formatted(entry.name()));
        }
        ByteBuffer packed =
                ZipDirectory.readFully(file, entry.dataOffset(), (int) entry.packedBytes());
        byte[] plain = entry.stored() ? packed.array() : inflate(entry, packed);
        CRC32 crc = new CRC32();
        crc.update(plain);
        if (plain.length != entry.plainBytes() || crc.getValue() != entry.crc32()) {
            throw damaged(entry);
        }
        return plain;
    }

    private static byte[] inflate(ZipEntryFacts entry, ByteBuffer packed) throws ZipDamage {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            ByteArrayOutputStream plain = new ByteArrayOutputStream((int) entry.plainBytes());
            byte[] buffer = new byte[BUFFER_BYTES];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()
                        || plain.size() + (long) count > entry.plainBytes()) {
                    throw damaged(entry);
                }
                plain.write(buffer, 0, count);
            }
            return plain.toByteArray();
        } catch (DataFormatException e) {
            throw damaged(entry);
        }
    }

    private static ZipDamage damaged(ZipEntryFacts entry) {
        return new ZipDamage("The entry “%s” is damaged.".formatted(entry.name()));
    }
}
