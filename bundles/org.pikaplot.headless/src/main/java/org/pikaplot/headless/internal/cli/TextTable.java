package org.pikaplot.headless.internal.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.Page;
import org.pikaplot.data.Column;

/** Prints a page as a table for people: numbers to the right, long cells cut, the total below. */
final class TextTable {
    private static final int MAX_WIDTH = 40;

    private TextTable() {}

    static void print(Page page, PrintStream out) {
        List<Column> columns = page.schema().columns();
        int[] widths = new int[columns.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = width(columns.get(c).name());
            for (@Nullable String[] row : page.rows()) {
                widths[c] = Math.max(widths[c], width(shown(row[c])));
            }
        }
        StringBuilder head = new StringBuilder();
        StringBuilder rule = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            head.append(c == 0 ? "" : "  ")
                    .append(cell(columns.get(c).name(), widths[c], right(columns.get(c))));
            rule.append(c == 0 ? "" : "  ").append("-".repeat(widths[c]));
        }
        out.println(head.toString().stripTrailing());
        out.println(rule);
        for (@Nullable String[] row : page.rows()) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                line.append(c == 0 ? "" : "  ")
                        .append(cell(shown(row[c]), widths[c], right(columns.get(c))));
            }
            out.println(line.toString().stripTrailing());
        }
        String shown =
                page.rows().size() < page.totalRows()
                        ? ", %d shown".formatted(page.rows().size())
                        : "";
        out.printf(
                Locale.ROOT,
                "(%,d %s%s)%n",
                page.totalRows(),
                page.totalRows() == 1 ? "row" : "rows",
                shown);
    }

    private static boolean right(Column column) {
        return column.type().isNumeric();
    }

    private static String shown(@Nullable String cell) {
        return cell == null ? "NULL" : cell.replaceAll("\\p{Cntrl}", " ");
    }

    private static int width(String text) {
        return Math.min(MAX_WIDTH, text.codePointCount(0, text.length()));
    }

    private static String cell(String text, int width, boolean right) {
        int length = text.codePointCount(0, text.length());
        if (length > width) {
            return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "\u2026";
        }
        String blanks = " ".repeat(width - length);
        return right ? blanks + text : text + blanks;
    }
}
