package org.pikaplot.data;

/**
 * The one place where text enters SQL. Every name and literal that a user or a file can choose goes
 * through here; all other SQL is constant text.
 */
public final class Sql {
    private Sql() {}

    /**
     * {@return the name as a double-quoted identifier} Any characters; embedded quotes are doubled.
     *
     * @throws IllegalArgumentException for an empty name and for one with a NUL, which the engine
     *     cannot hold
     */
    public static String identifier(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("an identifier that is empty or holds a NUL");
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * {@return the text as a single-quoted literal} Any characters.
     *
     * @throws IllegalArgumentException for a text with a NUL, which the engine cannot hold
     */
    public static String literal(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text literal that holds a NUL");
        }
        return '\'' + text.replace("'", "''") + '\'';
    }
}
