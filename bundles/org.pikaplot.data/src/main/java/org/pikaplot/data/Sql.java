package org.pikaplot.data;

/**
 * The one place where text enters SQL. Every name and literal that a user or a file can choose goes
 * through here; all other SQL is constant text.
 */
public final class Sql {
    private Sql() {}

    /**
     * {@return the name as a double-quoted identifier} Any characters; embedded quotes are doubled.
     */
    public static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * {@return the text as a single-quoted literal} Any characters but NUL, which the engine cannot
     * hold.
     */
    public static String literal(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("NUL in a text literal");
        }
        return '\'' + text.replace("'", "''") + '\'';
    }
}
