package org.pikaplot.compute.duckdb.internal.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits SQL into words the way the engine's lexer does: quotes with doubling, {@code E''} strings,
 * dollar quotes, nested block comments. An unterminated quote or comment runs to the end of the
 * text; saying so is the parser's business.
 */
final class SqlTokenizer {
    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokenizer(String sql) {
        this.sql = sql;
    }

    static List<Token> tokens(String sql) {
        var tokenizer = new SqlTokenizer(sql);
        while (tokenizer.at < sql.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0') {
            at++;
        } else if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            at = end < 0 ? sql.length() : end;
        } else if (sql.startsWith("/*", at)) {
            skipBlockComment();
        } else if (c == '\'') {
            quoted(at, at + 1, '\'', false, Token.Kind.STRING);
        } else if (c == '"') {
            quoted(at, at + 1, '"', false, Token.Kind.QUOTED);
        } else if ((c == 'e' || c == 'E') && peek(1) == '\'') {
            quoted(at, at + 2, '\'', true, Token.Kind.STRING);
        } else if (c == '$') {
            dollar();
        } else if (isDigit(c) || c == '.' && isDigit(peek(1))) {
            number();
        } else if (isNameStart(c)) {
            int end = nameEnd(at);
            add(Token.Kind.WORD, end, sql.substring(at, end));
        } else {
            add(Token.Kind.SYMBOL, at + 1, String.valueOf(c));
        }
    }

    private void skipBlockComment() {
        int depth = 0;
        do {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < sql.length());
        at = Math.min(at, sql.length());
    }

    private void quoted(int start, int contentStart, char quote, boolean escapes, Token.Kind kind) {
        var content = new StringBuilder();
        int i = contentStart;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (escapes && c == '\\' && i + 1 < sql.length()) {
                content.append(sql.charAt(i + 1));
                i += 2;
            } else if (c != quote) {
                content.append(c);
                i++;
            } else if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                content.append(quote);
                i += 2;
            } else {
                i++;
                break;
            }
        }
        at = start;
        add(kind, i, content.toString());
    }

    private void dollar() {
        int nameEnd = at + 1;
        while (nameEnd < sql.length()
                && isNamePart(sql.charAt(nameEnd))
                && sql.charAt(nameEnd) != '$') {
            nameEnd++;
        }
        String name = sql.substring(at + 1, nameEnd);
        boolean tag = name.isEmpty() || !isDigit(name.charAt(0));
        if (tag && nameEnd < sql.length() && sql.charAt(nameEnd) == '$') {
            String fence = sql.substring(at, nameEnd + 1);
            int close = sql.indexOf(fence, nameEnd + 1);
            int contentEnd = close < 0 ? sql.length() : close;
            int end = close < 0 ? sql.length() : close + fence.length();
            add(Token.Kind.STRING, end, sql.substring(nameEnd + 1, contentEnd));
        } else if (name.isEmpty()) {
            add(Token.Kind.SYMBOL, at + 1, "$");
        } else {
            add(Token.Kind.PARAMETER, nameEnd, name);
        }
    }

    private void number() {
        int end = at;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            boolean signOfExponent =
                    (c == '+' || c == '-')
                            && end > at
                            && Character.toLowerCase(sql.charAt(end - 1)) == 'e';
            if (isDigit(c) || c == '.' || c == '_' || signOfExponent || isExponent(end)) {
                end++;
            } else {
                break;
            }
        }
        add(Token.Kind.NUMBER, end, sql.substring(at, end));
    }

    private boolean isExponent(int i) {
        if (Character.toLowerCase(sql.charAt(i)) != 'e' || i + 1 >= sql.length()) {
            return false;
        }
        char after = sql.charAt(i + 1);
        boolean signed = (after == '+' || after == '-') && i + 2 < sql.length();
        return isDigit(after) || signed && isDigit(sql.charAt(i + 2));
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < sql.length() && isNamePart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private char peek(int ahead) {
        return at + ahead < sql.length() ? sql.charAt(at + ahead) : '\0';
    }

    private void add(Token.Kind kind, int end, String text) {
        tokens.add(new Token(kind, at, end, text));
        at = end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127;
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || c == '$';
    }
}
