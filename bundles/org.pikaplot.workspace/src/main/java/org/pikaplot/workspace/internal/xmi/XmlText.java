package org.pikaplot.workspace.internal.xmi;

import org.jspecify.annotations.Nullable;

/**
 * Any Java string as text that XML 1.0 can hold, and back. Column names and paths come from the
 * world, so control characters, lone surrogates and the like must survive: each such {@code char}
 * becomes U+E0F0 and four hexadecimal digits. U+E0F0, a private-use character nobody types, is
 * itself written so; all other text stays as it is and can be read in a diff.
 */
public final class XmlText {
    private static final char MARK = '\uE0F0';
    private static final int DIGITS = 4;

    private XmlText() {}

    /** The text as XML can hold it; null for null. */
    public static @Nullable String escape(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int start = 0;
        while (start < text.length() && isPlain(text, start)) {
            start++;
        }
        if (start == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(text, i)) {
                escaped.append(c);
            } else {
                escaped.append(MARK).append(String.format("%04x", (int) c));
            }
        }
        return escaped.toString();
    }

    /**
     * The string that was escaped; null for null.
     *
     * @throws IllegalArgumentException if U+E0F0 is not followed by four hexadecimal digits
     */
    public static @Nullable String unescape(@Nullable String text) {
        if (text == null || text.indexOf(MARK) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != MARK) {
                plain.append(c);
            } else if (i + DIGITS < text.length()) {
                plain.append((char) Integer.parseInt(text, i + 1, i + 1 + DIGITS, 16));
                i += DIGITS;
            } else {
                throw new IllegalArgumentException("An escaped character is cut off.");
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return !control && c != MARK && c != '\uFFFE' && c != '\uFFFF';
    }
}
