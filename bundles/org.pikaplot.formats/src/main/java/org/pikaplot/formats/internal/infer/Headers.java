package org.pikaplot.formats.internal.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the first record names the columns, and how. */
public final class Headers {
    private static final int ROWS = 100;

    private Headers() {}

    /**
     * {@return whether {@code first} is a header over {@code below}} A header differs from its
     * columns: text over values, a text that does not come again. Where nothing speaks against it,
     * distinct texts are a header.
     */
    public static boolean isHeader(String[] first, List<String[]> below) {
        List<String[]> rows = below.subList(0, Math.min(ROWS, below.size()));
        if (isRunOfYears(first)) {
            return true;
        }
        int votes = 0;
        Set<String> seen = new HashSet<>();
        boolean plain = true;
        for (int c = 0; c < first.length; c++) {
            String name = first[c].strip();
            boolean value = TextShape.of(name).isValue() && !name.isEmpty();
            plain &= !value && (name.isEmpty() || seen.add(name));
            int column = c;
            List<String> cells =
                    rows.stream()
                            .filter(r -> column < r.length && !r[column].isBlank())
                            .map(r -> r[column])
                            .toList();
            if (cells.isEmpty()) {
                continue;
            }
            long values = cells.stream().filter(cell -> TextShape.of(cell).isValue()).count();
            if (values >= 0.8 * cells.size()) {
                votes += value ? -2 : name.isEmpty() ? 0 : 2;
            } else if (value) {
                votes -= 1;
            } else if (cells.stream().anyMatch(cell -> cell.strip().equals(name))) {
                votes -= 1;
            }
        }
        return votes > 0 || votes == 0 && plain;
    }

    /**
     * {@return unique names for {@code columns} columns} Blank ones get their number, repeated ones
     * a count.
     */
    public static List<String> names(String[] header, int columns) {
        var names = new ArrayList<String>();
        Set<String> taken = new HashSet<>();
        for (int c = 0; c < columns; c++) {
            String given = c < header.length ? header[c].strip().replace('\0', '\ufffd') : "";
            String base = given.isEmpty() ? "column" + (c + 1) : given;
            String name = base;
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = base + "_" + n;
            }
            names.add(name);
        }
        return names;
    }

    /** Tables with a column per year have numbers in their header. */
    private static boolean isRunOfYears(String[] first) {
        if (first.length < 4) {
            return false;
        }
        int years = 0;
        int last = 0;
        for (String cell : first) {
            if (cell.matches("(1[89]|20|21)\\d\\d")) {
                int year = Integer.parseInt(cell);
                if (years > 0 && year <= last) {
                    return false;
                }
                years++;
                last = year;
            }
        }
        return years >= 3 && years >= first.length / 2 && !first[0].matches("\\d+");
    }
}
