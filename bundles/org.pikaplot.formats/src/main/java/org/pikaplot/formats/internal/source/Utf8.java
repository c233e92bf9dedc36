package org.pikaplot.formats.internal.source;

/**
 * Checks UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing above U+10FFFF.
 */
public final class Utf8 {
    private Utf8() {}

    /** {@return whether the bytes from {@code from} up to {@code to} are whole UTF-8 characters} */
    public static boolean isValid(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int lead = bytes[i++];
            if (lead >= 0) {
                continue;
            }
            lead &= 0xff;
            int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
            if (lead < 0xc2 || lead > 0xf4 || i + more > to) {
                return false;
            }
            int second = bytes[i] & 0xff;
            boolean secondFits =
                    switch (lead) {
                        case 0xe0 -> second >= 0xa0 && second <= 0xbf;
                        case 0xed -> second >= 0x80 && second <= 0x9f;
                        case 0xf0 -> second >= 0x90 && second <= 0xbf;
                        case 0xf4 -> second >= 0x80 && second <= 0x8f;
                        default -> (second & 0xc0) == 0x80;
                    };
            for (int k = 1; k < more; k++) {
                secondFits &= (bytes[i + k] & 0xc0) == 0x80;
            }
            if (!secondFits) {
                return false;
            }
            i += more;
        }
        return true;
    }

    /** {@return how many bytes remain when a character that is cut off at the end is left away} */
    static int wholeCharacters(byte[] bytes) {
        int end = bytes.length;
        for (int back = 1; back <= 3 && back <= end; back++) {
            int b = bytes[end - back] & 0xff;
            if (b >= 0xc0) {
                int length = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                return length > back ? end - back : end;
            }
            if (b < 0x80) {
                return end;
            }
        }
        return end;
    }

    /** {@return whether at least one non-ASCII character is whole and valid} */
    static boolean hasMultibyte(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead >= 0xc2) {
                int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
                if (i + length <= bytes.length && isValid(bytes, i, i + length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
