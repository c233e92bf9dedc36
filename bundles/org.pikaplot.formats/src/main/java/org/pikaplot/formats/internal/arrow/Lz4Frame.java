package org.pikaplot.formats.internal.arrow;

/**
 * Unpacks one LZ4 frame, as the LZ4 frame and block formats are published (lz4_Frame_format.md,
 * lz4_Block_format.md). Checksums are skipped. Every index is checked, so that a broken frame is an
 * exception and nothing else.
 */
final class Lz4Frame {
    private static final int MAGIC = 0x184D2204;

    private final byte[] in;
    private final byte[] out;
    private int read;
    private int written;

    private Lz4Frame(byte[] in, byte[] out) {
        this.in = in;
        this.out = out;
    }

    /**
     * {@return bytes written to {@code out}}
     *
     * @throws IllegalArgumentException when this is no whole frame that fits
     */
    static int unpack(byte[] in, byte[] out) {
        try {
            return new Lz4Frame(in, out).frame();
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a broken LZ4 frame", e);
        }
    }

    private int frame() {
        if (int32() != MAGIC) {
            throw new IllegalArgumentException("no LZ4 frame");
        }
        int flags = in[read++];
        boolean blockChecksum = (flags & 0x10) != 0;
        boolean contentSize = (flags & 0x08) != 0;
        boolean dictionary = (flags & 0x01) != 0;
        read += 1 + (contentSize ? 8 : 0) + (dictionary ? 4 : 0) + 1;
        for (int size = int32(); size != 0; size = int32()) {
            int length = size & 0x7fffffff;
            if (size < 0) {
                copyIn(length);
            } else {
                block(read + length);
            }
            read += blockChecksum ? 4 : 0;
        }
        return written;
    }

    /** Sequences of literals and matches; a match may reach back into earlier blocks. */
    private void block(int end) {
        while (read < end) {
            int token = in[read++] & 0xff;
            copyIn(length(token >>> 4));
            if (read >= end) {
                return;
            }
            int offset = (in[read] & 0xff) | (in[read + 1] & 0xff) << 8;
            read += 2;
            int from = written - offset;
            int count = length(token & 15) + 4;
            if (offset == 0 || from < 0) {
                throw new IllegalArgumentException("an LZ4 match reaches before the start");
            }
            for (int i = 0; i < count; i++) {
                out[written++] = out[from + i];
            }
        }
    }

    private int length(int nibble) {
        int length = nibble;
        if (nibble == 15) {
            int more;
            do {
                more = in[read++] & 0xff;
                length += more;
            } while (more == 255);
        }
        return length;
    }

    private void copyIn(int length) {
        System.arraycopy(in, read, out, written, length);
        read += length;
        written += length;
    }

    private int int32() {
        int value =
                (in[read] & 0xff)
                        | (in[read + 1] & 0xff) << 8
                        | (in[read + 2] & 0xff) << 16
                        | in[read + 3] << 24;
        read += 4;
        return value;
    }
}
