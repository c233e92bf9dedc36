package org.pikaplot.formats.internal.arrow;

import io.airlift.compress.zstd.ZstdDecompressor;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.compression.AbstractCompressionCodec;
import org.apache.arrow.vector.compression.CompressionCodec;
import org.apache.arrow.vector.compression.CompressionUtil;
import org.apache.arrow.vector.compression.CompressionUtil.CodecType;
import org.apache.arrow.vector.compression.NoCompressionCodec;

/** Unpacks the buffers of compressed Arrow files, which writers such as Feather make by default. */
final class Decompression implements CompressionCodec.Factory {
    /** No buffer of a batch is larger; a larger claim is a broken or hostile file. */
    private static final long MOST_BYTES = 1L << 30;

    @Override
    public CompressionCodec createCodec(CodecType type) {
        return type == CodecType.NO_COMPRESSION ? NoCompressionCodec.INSTANCE : new Unpacking(type);
    }

    @Override
    public CompressionCodec createCodec(CodecType type, int level) {
        return createCodec(type);
    }

    private static final class Unpacking extends AbstractCompressionCodec {
        private final CodecType type;

        Unpacking(CodecType type) {
            this.type = type;
        }

        @Override
        public CodecType getCodecType() {
            return type;
        }

        @Override
        protected ArrowBuf doCompress(BufferAllocator allocator, ArrowBuf plain) {
            throw new UnsupportedOperationException("Arrow files are written without compression");
        }

        @Override
        protected ArrowBuf doDecompress(BufferAllocator allocator, ArrowBuf packed) {
            long length = packed.getLong(0);
            if (length < 0 || length > MOST_BYTES) {
                throw new IllegalArgumentException(
                        "a buffer claims to hold %d bytes".formatted(length));
            }
            byte[] source =
                    new byte
                            [(int)
                                    (packed.writerIndex()
                                            - CompressionUtil.SIZE_OF_UNCOMPRESSED_LENGTH)];
            packed.getBytes(CompressionUtil.SIZE_OF_UNCOMPRESSED_LENGTH, source);
            byte[] plain = new byte[(int) length];
            int written =
                    type == CodecType.ZSTD
                            ? new ZstdDecompressor()
                                    .decompress(source, 0, source.length, plain, 0, plain.length)
                            : Lz4Frame.unpack(source, plain);
            if (written != plain.length) {
                throw new IllegalArgumentException("a buffer is shorter than it claims");
            }
            ArrowBuf target = allocator.buffer(length);
            target.setBytes(0, plain);
            target.writerIndex(length);
            return target;
        }
    }
}
