package org.pikaplot.compute;

import java.util.List;

/**
 * What a statement says about tables, without running it.
 *
 * @param mentions every place that names a table outside the statement (not its own CTEs), in text
 *     order
 */
public record ParsedQuery(List<Mention> mentions) {

    /**
     * One place in the text that names a table: in FROM, or as the qualifier of a column.
     *
     * @param table the name as it means, unquoted
     * @param start 0-based offset of the first character of the name (its opening quote if quoted),
     *     UTF-16 units
     * @param end offset behind its last character
     * @param qualifier true when it qualifies a column ({@code t.x}), false when it is a table
     *     reference
     */
    public record Mention(String table, int start, int end, boolean qualifier) {}

    public ParsedQuery {
        mentions = List.copyOf(mentions);
    }

    /** {@return the distinct tables it reads, in order of first mention, compared without case} */
    public List<String> tables() {
        var seen = new java.util.TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        return mentions.stream()
                .filter(m -> !m.qualifier())
                .map(Mention::table)
                .filter(seen::add)
                .toList();
    }
}
