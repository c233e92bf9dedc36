package org.pikaplot.compute.duckdb.internal.sql;

/** Converts the engine's positions, which count bytes of UTF-8, to UTF-16 units. */
final class TextPosition {
    private TextPosition() {}

    /** The UTF-16 offset of a byte offset, clamped to the text. */
    static int ofByte(String text, long bytes) {
        long seen = 0;
        int i = 0;
        while (i < text.length() && seen < bytes) {
            int codePoint = text.codePointAt(i);
            seen += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            i += Character.charCount(codePoint);
        }
        return i;
    }

    /** The bytes a text takes in UTF-8. */
    static long bytes(String text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }
}
