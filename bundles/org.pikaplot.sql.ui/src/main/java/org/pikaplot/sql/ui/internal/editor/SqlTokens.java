package org.pikaplot.sql.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pikaplot.ui.UiTheme.Role;

/**
 * Cuts SQL into pieces of one colour. Never fails: what it does not know is plain text. Any thread.
 */
public final class SqlTokens {
    private SqlTokens() {}

    /**
     * A piece of text with a colour of its own; what lies between pieces is plain.
     *
     * @param start offset of its first character
     * @param length characters
     * @param role its colour
     */
    public record Token(int start, int length, Role role) {}

    /**
     * {@return the coloured pieces in text order}
     *
     * @param keywords upper case
     * @param functions lower case; a name counts as a function only before a parenthesis
     */
    public static List<Token> of(String sql, Set<String> keywords, Set<String> functions) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            int end;
            Role role = null;
            if (c == '-' && sql.startsWith("--", at)) {
                end = endOf(sql, "\n", at);
                role = Role.SYNTAX_COMMENT;
            } else if (c == '/' && sql.startsWith("/*", at)) {
                end = endOf(sql, "*/", at + 2);
                role = Role.SYNTAX_COMMENT;
            } else if (c == '\'') {
                end = endOfQuoted(sql, at);
                role = Role.SYNTAX_STRING;
            } else if (c == '"') {
                end = endOfQuoted(sql, at);
            } else if (Character.isDigit(c)) {
                end = endOfNumber(sql, at);
                role = Role.SYNTAX_NUMBER;
            } else if (Character.isJavaIdentifierStart(c)) {
                end = at;
                while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
                    end++;
                }
                role = wordRole(sql, at, end, keywords, functions);
            } else {
                end = at + 1;
            }
            if (role != null) {
                tokens.add(new Token(at, end - at, role));
            }
            at = end;
        }
        return tokens;
    }

    /** {@return where the word that ends at {@code offset} starts} For completion. */
    public static int wordStart(String sql, int offset) {
        int start = offset;
        while (start > 0 && Character.isJavaIdentifierPart(sql.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /**
     * {@return where the token at {@code offset} ends, at least one character later unless the text
     * ends}
     */
    public static int tokenEnd(String sql, int offset) {
        if (offset >= sql.length()) {
            return sql.length();
        }
        char c = sql.charAt(offset);
        if (c == '\'' || c == '"') {
            return endOfQuoted(sql, offset);
        }
        int end = offset + 1;
        if (Character.isJavaIdentifierPart(c)) {
            while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static @org.jspecify.annotations.Nullable Role wordRole(
            String sql, int start, int end, Set<String> keywords, Set<String> functions) {
        String word = sql.substring(start, end);
        boolean called = end < sql.length() && sql.charAt(end) == '(';
        if (called && functions.contains(word.toLowerCase(Locale.ROOT))) {
            return Role.SYNTAX_FUNCTION;
        }
        return keywords.contains(word.toUpperCase(Locale.ROOT)) ? Role.SYNTAX_KEYWORD : null;
    }

    private static int endOf(String sql, String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    /** Doubled quotes inside belong to it. */
    private static int endOfQuoted(String sql, int start) {
        char quote = sql.charAt(start);
        int at = start + 1;
        while (at < sql.length()) {
            if (sql.charAt(at) == quote) {
                if (at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
                    at++;
                } else {
                    return at + 1;
                }
            }
            at++;
        }
        return at;
    }

    private static int endOfNumber(String sql, int start) {
        int at = start;
        while (at < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(at))
                        || sql.charAt(at) == '.'
                        || sql.charAt(at) == '_')) {
            at++;
        }
        return at;
    }
}
