package org.pikaplot.formats.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of any charset as UTF-8 bytes. What the charset does not define becomes the byte 0xff, which
 * no UTF-8 has: the reader then finds the record that holds it, instead of a character that was
 * never there.
 */
final class TranscodedStream extends InputStream {
    private static final char UNDEFINED = '\uffff';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder;
    private final ByteBuffer source = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer characters = CharBuffer.allocate(1 << 16).flip();
    private final ByteBuffer utf8 = ByteBuffer.allocate(1 << 18).flip();
    private boolean sourceEnded;
    private boolean first = true;

    TranscodedStream(InputStream in, Charset charset) {
        this.in = in;
        decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNDEFINED));
        encoder =
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public int read() throws IOException {
        return fill() ? utf8.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, utf8.remaining());
        utf8.get(target, offset, n);
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        while (!utf8.hasRemaining()) {
            if (!decode()) {
                return false;
            }
            utf8.clear();
            encoder.encode(characters, utf8, sourceEnded && !source.hasRemaining());
            utf8.flip();
            markUndefined();
        }
        return true;
    }

    private boolean decode() throws IOException {
        if (!sourceEnded) {
            source.compact();
            int n = in.read(source.array(), source.position(), source.remaining());
            sourceEnded = n < 0;
            source.position(source.position() + Math.max(0, n)).flip();
        } else if (!source.hasRemaining() && !characters.hasRemaining()) {
            return false;
        }
        characters.compact();
        CoderResult result = decoder.decode(source, characters, sourceEnded);
        if (sourceEnded && result.isUnderflow()) {
            decoder.flush(characters);
            source.position(source.limit());
        }
        characters.flip();
        if (first && characters.hasRemaining()) {
            first = false;
            if (characters.get(characters.position()) == '\ufeff') {
                characters.get();
            }
        }
        return true;
    }

    /** U+FFFF is EF BF BF in UTF-8 and never a character of a text. */
    private void markUndefined() {
        byte[] bytes = utf8.array();
        for (int i = utf8.position(); i + 2 < utf8.limit(); i++) {
            if (bytes[i] == (byte) 0xef
                    && bytes[i + 1] == (byte) 0xbf
                    && bytes[i + 2] == (byte) 0xbf) {
                bytes[i] = (byte) 0xff;
            }
        }
    }
}
