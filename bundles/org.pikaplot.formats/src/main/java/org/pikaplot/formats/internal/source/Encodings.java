package org.pikaplot.formats.internal.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** Which characters the bytes of a text file are. */
public final class Encodings {
    /**
     * Latin-1 in the wild is Windows-1252, which gives the bytes 0x80 to 0x9f printable characters.
     */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encodings() {}

    /**
     * {@return the charset a user named}
     *
     * @throws PikaException {@code USAGE} when there is none of that name
     */
    public static Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw PikaException.of(ErrorCode.USAGE, "There is no encoding \"%s\".".formatted(name))
                    .cause(e)
                    .build();
        }
    }

    /**
     * {@return the charset of a text that starts with {@code head}} The head may end inside a
     * character.
     */
    public static Charset detect(byte[] head) {
        Charset marked = byteOrderMark(head);
        if (marked != null) {
            return marked;
        }
        Charset wide = utf16ByZeros(head);
        if (wide != null) {
            return wide;
        }
        if (Utf8.isValid(head, 0, Utf8.wholeCharacters(head))) {
            return StandardCharsets.UTF_8;
        }
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            return WINDOWS_1252;
        }
        Charset found = Charset.forName(match.getName());
        boolean unlikely = found.equals(StandardCharsets.UTF_8) || found.name().startsWith("UTF-");
        return unlikely || found.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : found;
    }

    /**
     * {@return the charset of a file whose head looked like UTF-8 but which is not} Judges by the
     * first place that is no UTF-8; UTF-8 itself when other places are, so that only the broken
     * records are lost.
     */
    public static Charset detectBeyondHead(Path file) throws IOException {
        byte[] window = new byte[1 << 20];
        try (InputStream in = SourceFile.open(file)) {
            for (int n = in.readNBytes(window, 0, window.length);
                    n > 0;
                    n = in.readNBytes(window, 0, window.length)) {
                int first = firstNonAscii(window, n);
                if (first < n) {
                    byte[] sample =
                            java.util.Arrays.copyOfRange(window, Math.max(0, first - 2048), n);
                    return Utf8.hasMultibyte(sample) ? StandardCharsets.UTF_8 : detect(sample);
                }
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** {@return the file's text as UTF-8 bytes, unpacked, whatever its charset} */
    public static InputStream openAsUtf8(Path file, Charset charset) throws IOException {
        InputStream bytes = SourceFile.open(file);
        return charset.equals(StandardCharsets.UTF_8)
                ? bytes
                : new TranscodedStream(bytes, charset);
    }

    private static int firstNonAscii(byte[] bytes, int length) {
        int i = 0;
        while (i < length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static @Nullable Charset byteOrderMark(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xff, 0xfe, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(head, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** Western text in UTF-16 has a zero in nearly every character, always on the same side. */
    private static @Nullable Charset utf16ByZeros(byte[] head) {
        int pairs = Math.min(head.length, 4096) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 2 && odd > pairs * 0.7 && even < pairs * 0.05) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs >= 2 && even > pairs * 0.7 && odd < pairs * 0.05
                ? StandardCharsets.UTF_16BE
                : null;
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
