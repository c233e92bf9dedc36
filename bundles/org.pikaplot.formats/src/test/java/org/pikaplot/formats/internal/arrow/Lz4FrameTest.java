package org.pikaplot.formats.internal.arrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.lz4.Lz4Compressor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Lz4FrameTest {
    private final byte[] plain =
            "abcabcabcabc, and once more: abcabcabc! ".repeat(200).getBytes(StandardCharsets.UTF_8);

    @Test
    void unpacksWhatAnotherPacked() {
        byte[] out = new byte[plain.length];
        assertThat(Lz4Frame.unpack(frame(), out)).isEqualTo(plain.length);
        assertThat(out).isEqualTo(plain);
    }

    @Test
    void refusesBrokenFrames() {
        byte[] frame = frame();
        assertThatThrownBy(() ->
                        Lz4Frame.unpack(
                                Arrays.copyOf(frame, frame.length / 2), new byte[plain.length]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lz4Frame.unpack(frame, new byte[10]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lz4Frame.unpack(new byte[20], new byte[10]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A frame of one packed and one stored block, without checksums. */
    private byte[] frame() {
        var compressor = new Lz4Compressor();
        int half = plain.length / 2;
        byte[] packed = new byte[compressor.maxCompressedLength(half)];
        int length = compressor.compress(plain, 0, half, packed, 0, packed.length);
        ByteBuffer frame = ByteBuffer.allocate(plain.length + 100).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(0x184D2204).put((byte) 0x60).put((byte) 0x40).put((byte) 0);
        frame.putInt(length).put(packed, 0, length);
        frame.putInt((plain.length - half) | 1 << 31).put(plain, half, plain.length - half);
        frame.putInt(0);
        return Arrays.copyOf(frame.array(), frame.position());
    }
}
