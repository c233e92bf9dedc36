package org.pikaplot.storage.internal.zip;

import java.nio.ByteBuffer;

/** Sizes and offsets beyond 32 bits, which a zip keeps in an extra field. */
final class Zip64 {
    static final long ABSENT = 0xFFFF_FFFFL;

    private Zip64() {}

    /** Replaces every value that is all ones by the one in the extra field, in their order. */
    static long[] widen(ByteBuffer extra, int fieldId, long... values) throws ZipDamage {
        while (extra.remaining() >= 4) {
            int id = Short.toUnsignedInt(extra.getShort());
            int length = Short.toUnsignedInt(extra.getShort());
            if (length > extra.remaining()) {
                break;
            }
            int next = extra.position() + length;
            if (id == fieldId) {
                fill(extra.slice(extra.position(), length).order(extra.order()), values);
            }
            extra.position(next);
        }
        for (long value : values) {
            if (value < 0 || value == ABSENT) {
                throw new ZipDamage("The file's table of contents is damaged.");
            }
        }
        return values;
    }

    private static void fill(ByteBuffer field, long[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == ABSENT && field.remaining() >= Long.BYTES) {
                values[i] = field.getLong();
            }
        }
    }
}
