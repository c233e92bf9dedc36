package org.pikaplot.table.ui.internal.rows;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cells as text for the clipboard: tabs between cells, headers first. A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it; numbers stay as they are.
 */
public final class CopiedText {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private CopiedText() {}

    /** {@return the text} Null cells are empty. */
    public static String of(List<String> header, List<@Nullable String[]> rows) {
        var text = new StringBuilder(line(header));
        for (@Nullable String[] row : rows) {
            text.append('\n').append(line(java.util.Arrays.asList(row)));
        }
        return text.toString();
    }

    private static String line(List<? extends @Nullable String> cells) {
        return cells.stream().map(CopiedText::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        boolean formula =
                "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !NUMBER.matcher(value).matches();
        String safe = formula ? "'" + value : value;
        boolean quoted =
                safe.indexOf('\t') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('"') >= 0;
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
