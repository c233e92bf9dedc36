package org.pikaplot.sql.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pikaplot.compute.spi.QueryEngine.Vocabulary;
import org.pikaplot.data.Column;
import org.pikaplot.data.Sql;

/**
 * What could stand where a person types. Columns of the tables that the text names come first, then
 * tables, then functions and keywords. A pure function of text, place and known words: quick enough
 * for every key. Any thread.
 */
public final class SqlCompletion {
    private static final int MAX_PROPOSALS = 200;

    private SqlCompletion() {}

    /**
     * One thing to insert.
     *
     * @param text what is inserted instead of the word being typed
     * @param label what a person sees
     * @param detail the type, signature or kind
     * @param start offset of the word being typed
     * @param cursor where the cursor stands afterwards, counted from {@code start}
     */
    public record Proposal(String text, String label, String detail, int start, int cursor) {}

    /** {@return proposals for the word that ends at {@code offset}, best first} */
    public static List<Proposal> at(String sql, int offset, SqlWords words) {
        int start = SqlTokens.wordStart(sql, offset);
        String typed = sql.substring(start, offset).toLowerCase(Locale.ROOT);
        var found = new LinkedHashMap<String, Proposal>();
        String qualifier = qualifierBefore(sql, start);
        if (qualifier != null) {
            words.tables()
                    .forEach((table, columns) -> {
                        if (table.equalsIgnoreCase(qualifier)) {
                            columns.forEach(
                                    column -> add(found, column(column, table, start), typed));
                        }
                    });
            return List.copyOf(found.values());
        }
        String lower = sql.toLowerCase(Locale.ROOT);
        for (boolean named : new boolean[] {true, false}) {
            for (Map.Entry<String, List<Column>> table : words.tables().entrySet()) {
                if (lower.contains(table.getKey().toLowerCase(Locale.ROOT)) == named) {
                    table.getValue()
                            .forEach(column ->
                                    add(found, column(column, table.getKey(), start), typed));
                }
            }
        }
        for (Map.Entry<String, List<Column>> table : words.tables().entrySet()) {
            String text = quoted(table.getKey(), words);
            String detail = "table, %d columns".formatted(table.getValue().size());
            add(found, new Proposal(text, table.getKey(), detail, start, text.length()), typed);
        }
        if (!typed.isEmpty()) {
            for (Vocabulary.Function function : words.functions().values()) {
                String text = function.name() + "()";
                add(
                        found,
                        new Proposal(
                                text,
                                function.name(),
                                function.signature(),
                                start,
                                text.length() - 1),
                        typed);
            }
            for (String keyword : words.keywords()) {
                add(
                        found,
                        new Proposal(keyword, keyword, "keyword", start, keyword.length()),
                        typed);
            }
        }
        return found.values().stream().limit(MAX_PROPOSALS).toList();
    }

    private static Proposal column(Column column, String table, int start) {
        String text = quoted(column.name(), SqlWords.NONE);
        String type = column.type().engineName();
        String shortType = type.length() > 30 ? type.substring(0, 29) + "\u2026" : type;
        return new Proposal(text, column.name(), shortType + ", " + table, start, text.length());
    }

    private static void add(Map<String, Proposal> found, Proposal proposal, String typed) {
        if (proposal.label().toLowerCase(Locale.ROOT).startsWith(typed)) {
            found.putIfAbsent(proposal.text(), proposal);
        }
    }

    /** Names that are no plain lower-case words, and keywords, need quotes. */
    private static String quoted(String name, SqlWords words) {
        boolean plain =
                name.matches("[A-Za-z_][A-Za-z0-9_]*")
                        && !words.keywords().contains(name.toUpperCase(Locale.ROOT));
        return plain ? name : Sql.identifier(name);
    }

    private static @org.jspecify.annotations.Nullable String qualifierBefore(
            String sql, int start) {
        if (start < 2 || sql.charAt(start - 1) != '.') {
            return null;
        }
        int end = start - 1;
        if (sql.charAt(end - 1) == '"') {
            int open = sql.lastIndexOf('"', end - 2);
            return open < 0 ? null : sql.substring(open + 1, end - 1);
        }
        int at = SqlTokens.wordStart(sql, end);
        return at == end ? null : sql.substring(at, end);
    }
}
