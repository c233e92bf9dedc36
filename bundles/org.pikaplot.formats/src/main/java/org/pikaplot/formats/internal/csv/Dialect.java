package org.pikaplot.formats.internal.csv;

/**
 * How delimited text is cut into cells. All are single ASCII bytes.
 *
 * @param delimiter between cells
 * @param quote around cells, or -1 when quotes are ordinary text
 * @param escape before a quote inside quotes: the quote itself or a backslash; -1 with no quote
 */
public record Dialect(int delimiter, int quote, int escape) {
    /** Comma, double quote, doubled. */
    public static final Dialect RFC_4180 = new Dialect(',', '"', '"');

    /** {@return the delimiter as text} */
    public String delimiterText() {
        return String.valueOf((char) delimiter);
    }

    /** {@return the quote as text, empty for none} */
    public String quoteText() {
        return quote < 0 ? "" : String.valueOf((char) quote);
    }

    /** {@return the escape as text, empty for none} */
    public String escapeText() {
        return escape < 0 ? "" : String.valueOf((char) escape);
    }
}
