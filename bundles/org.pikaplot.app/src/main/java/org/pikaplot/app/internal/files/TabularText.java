package org.pikaplot.app.internal.files;

import java.util.List;

/** Tells text that is a table from text that is not. */
final class TabularText {
    private static final int LINES = 20;
    private static final String DELIMITERS = "\t;,|";

    private TabularText() {}

    /**
     * {@return whether the first lines hold the same delimiter equally often; one line is a table
     * only with tabs in it, as spreadsheets copy it}
     */
    static boolean isTable(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES + 1L).toList();
        if (lines.size() < 2) {
            return lines.size() == 1 && lines.getFirst().indexOf('\t') >= 0;
        }
        // The last line may end inside a quoted cell.
        List<String> whole = lines.subList(0, Math.min(lines.size(), LINES));
        return DELIMITERS
                .chars()
                .anyMatch(delimiter -> {
                    long first = count(whole.getFirst(), delimiter);
                    long same =
                            whole.stream().filter(line -> count(line, delimiter) == first).count();
                    return first > 0 && same * 10 >= whole.size() * 8L;
                });
    }

    private static long count(String line, int delimiter) {
        return line.chars().filter(c -> c == delimiter).count();
    }
}
