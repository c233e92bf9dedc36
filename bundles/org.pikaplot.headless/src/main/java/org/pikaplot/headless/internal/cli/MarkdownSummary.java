package org.pikaplot.headless.internal.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pikaplot.data.Column;
import org.pikaplot.data.TableSchema;

/**
 * Builds a Markdown page of what a workspace holds: tables, queries with their SQL, plots as
 * pictures, notes.
 */
final class MarkdownSummary {
    private final StringBuilder text = new StringBuilder();

    MarkdownSummary(String title) {
        text.append("# ").append(escape(title)).append("\n\n");
    }

    void rows(String name, long rowCount, TableSchema schema, String sql, String source) {
        text.append("## ").append(escape(name)).append("\n\n");
        text.append(
                String.format(
                        Locale.ROOT, "%,d rows, %d columns", rowCount, schema.columns().size()));
        text.append(source.isEmpty() ? "" : ", from `" + source.replace("`", "'") + "`")
                .append(".\n\n");
        if (!sql.isBlank()) {
            String fence = sql.contains("```") ? "````" : "```";
            text.append(fence)
                    .append("sql\n")
                    .append(sql.strip())
                    .append('\n')
                    .append(fence)
                    .append("\n\n");
        }
        text.append("| column | type |\n|---|---|\n");
        for (Column column : schema.columns()) {
            text.append("| ").append(escape(column.name())).append(" | ");
            text.append(escape(shortType(column))).append(" |\n");
        }
        text.append('\n');
    }

    void plot(String name, String picture, String badge) {
        text.append("## ").append(escape(name)).append("\n\n");
        String address = URLEncoder.encode(picture, StandardCharsets.UTF_8).replace("+", "%20");
        text.append("![").append(escape(name)).append("](").append(address).append(")\n\n");
        if (!badge.isEmpty()) {
            text.append('*').append(escape(badge)).append("*\n\n");
        }
    }

    void note(String note) {
        text.append("> ").append(note.strip().replace("\n", "\n> ")).append("\n\n");
    }

    void failure(String name, String message) {
        text.append("## ").append(escape(name)).append("\n\nCould not be computed: ");
        text.append(escape(message)).append("\n\n");
    }

    String text() {
        return text.toString();
    }

    private static String shortType(Column column) {
        String type = column.type().engineName();
        return type.length() > 60 ? type.substring(0, 59) + "\u2026" : type;
    }

    private static String escape(String plain) {
        return plain.replaceAll("([\\\\`*_{}\\[\\]<>#|!])", "\\\\$1").replaceAll("\\R", " ");
    }
}
