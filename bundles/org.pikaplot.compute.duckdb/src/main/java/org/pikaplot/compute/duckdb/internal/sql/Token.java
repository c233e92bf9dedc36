package org.pikaplot.compute.duckdb.internal.sql;

/**
 * One word of SQL text.
 *
 * @param kind what it is
 * @param start its first character, UTF-16 units
 * @param end behind its last character
 * @param text what it means: a name without its quotes, a string's content, a parameter's name,
 *     else the characters themselves
 */
record Token(Kind kind, int start, int end, String text) {

    enum Kind {
        WORD,
        QUOTED,
        STRING,
        NUMBER,
        PARAMETER,
        SYMBOL
    }

    boolean isWord(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
