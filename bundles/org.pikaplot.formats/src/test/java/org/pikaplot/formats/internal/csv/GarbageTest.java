package org.pikaplot.formats.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.formats.Imports;

/**
 * Whatever is in a file: every record is imported or listed, on its line, and imported texts are
 * the file's.
 */
class GarbageTest {
    private static Path folder;
    private static Imports imports;

    private static final ImportOptions FIXED =
            new ImportOptions(
                    java.util.Map.of(), List.of(), null, "UTF-8", ",", "\"", true, null, null);

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("garbage");
        imports = new Imports(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        imports.close();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** Twenty files make one table: most of the time goes into making a table. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void everyRecordIsImportedOrListed(@ForAll @Size(20) List<@From("texts") String> garbage) {
        check(garbage);
    }

    @Tag("deep")
    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void everyRecordIsAlwaysImportedOrListed(
            @ForAll @Size(20) List<@From("texts") String> garbage) {
        check(garbage);
    }

    private static void check(List<String> garbage) {
        var files = new ArrayList<Path>();
        var good = new ArrayList<List<@Nullable String>>();
        var bad = new ArrayList<String>();
        int count = 0;
        for (String text : garbage) {
            String body = "0,0,0\n".repeat(13) + text;
            Path file = imports.file("garbage.csv", "first,second,third\n" + body);
            files.add(file);
            for (Expected record : records(body)) {
                count++;
                if (record.cells == null) {
                    bad.add(file + ":" + (record.line + 1));
                } else {
                    good.add(normal(record.cells));
                }
            }
        }
        ImportReport report = imports.load(files, FIXED).report();
        String what = String.join("\n----\n", garbage).replace("\r", "\\r");
        assertThat(report.importedRows() + report.rejectedRows()).isEqualTo(report.rowsInFile());
        assertThat(report.rejects())
                .as(what)
                .extracting(reject -> reject.file() + ":" + reject.line())
                .containsExactlyElementsOf(bad);
        assertThat(report.rowsInFile()).as(what).isEqualTo(count);
        assertThat(imports.rows("SELECT * FROM data").stream().map(GarbageTest::normal).toList())
                .as(what)
                .containsExactlyElementsOf(good);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> cell =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(
                                4,
                                Arbitraries.of("1", "2.50", "007", "-3", "9999999999", "1e5", "x")),
                        net.jqwik.api.Tuple.of(
                                2,
                                Arbitraries.of(
                                        "2020-02-29", "2020-02-30", "true", "", "NaN", "é😀")),
                        net.jqwik.api.Tuple.of(
                                2,
                                Arbitraries.of(
                                        "\"a,b\"",
                                        "\"a\nb\"",
                                        "\"say \"\"hi\"\"\"",
                                        "\"\r\n\"",
                                        "\"\"")),
                        net.jqwik.api.Tuple.of(
                                1,
                                Arbitraries.of("a\"b", "\"x\"y", "\0", "'", "\\", "--", "\"open")));
        Arbitrary<Integer> width =
                Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(12, 3),
                        net.jqwik.api.Tuple.of(1, 2),
                        net.jqwik.api.Tuple.of(1, 4));
        Arbitrary<String> record =
                width.flatMap(n -> cell.list().ofSize(n).map(cells -> String.join(",", cells)));
        Arbitrary<String> end =
                Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(8, "\n"),
                        net.jqwik.api.Tuple.of(1, "\r\n"),
                        net.jqwik.api.Tuple.of(1, "\n\n"));
        return Combinators.combine(record, end)
                .as((r, e) -> r + e)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(l -> String.join("", l));
    }

    /**
     * A record as a simple reader of RFC 4180 sees it; cells are null when it is no record of three
     * cells.
     */
    private record Expected(long line, @Nullable List<@Nullable String> cells) {}

    private static List<Expected> records(String text) {
        var records = new ArrayList<Expected>();
        int p = 0;
        long line = 1;
        while (p < text.length()) {
            var cells = new ArrayList<@Nullable String>();
            int start = p;
            long startLine = line;
            boolean bad = false;
            boolean more = true;
            while (more) {
                var cell = new StringBuilder();
                boolean closed = false;
                if (p < text.length() && text.charAt(p) == '"') {
                    int close = p + 1;
                    while (close < text.length()
                            && (text.charAt(close) != '"'
                                    || close + 1 < text.length()
                                            && text.charAt(close + 1) == '"')) {
                        int step = text.charAt(close) == '"' ? 2 : 1;
                        cell.append(text.charAt(close));
                        close += step;
                    }
                    if (close >= text.length()) {
                        bad = true;
                        int eol = text.indexOf('\n', start);
                        p = eol < 0 ? text.length() : eol;
                        if (p > start && text.charAt(p - 1) == '\r') {
                            p--;
                        }
                        line = startLine;
                    } else {
                        line += cell.chars().filter(c -> c == '\n').count();
                        p = close + 1;
                        closed = true;
                    }
                }
                while (p < text.length() && ",\r\n".indexOf(text.charAt(p)) < 0) {
                    bad |= closed;
                    cell.append(text.charAt(p++));
                }
                cells.add(cell.isEmpty() ? null : cell.toString());
                more = p < text.length() && text.charAt(p) == ',';
                p += more ? 1 : 0;
            }
            boolean blank = p == start;
            if (p < text.length() && text.charAt(p) == '\r') {
                p++;
            }
            p++;
            line++;
            if (cells.size() == 4 && cells.getLast() == null) {
                cells.removeLast();
            }
            if (!blank) {
                records.add(new Expected(startLine, bad || cells.size() != 3 ? null : cells));
            }
        }
        return records;
    }

    /** Numbers by their value, everything else as it is. */
    private static List<@Nullable String> normal(List<@Nullable String> cells) {
        var normal = new ArrayList<@Nullable String>();
        for (String cell : cells) {
            if (cell == null) {
                normal.add(null);
            } else if (cell.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][0-9]+)?")) {
                normal.add(new java.math.BigDecimal(cell).stripTrailingZeros().toPlainString());
            } else {
                normal.add(cell.equalsIgnoreCase("nan") ? "nan" : cell);
            }
        }
        return normal;
    }
}
