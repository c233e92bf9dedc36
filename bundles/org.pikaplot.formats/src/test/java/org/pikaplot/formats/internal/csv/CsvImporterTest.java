package org.pikaplot.formats.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.formats.Imports;
import org.pikaplot.formats.TableImporter.Loaded;

class CsvImporterTest {
    @TempDir Path folder;
    Imports imports;

    @BeforeEach
    void open() {
        imports = new Imports(folder);
    }

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void givesEachColumnTheTypeOfItsValues() {
        Path file =
                imports.file(
                        "a.csv",
                        "i,d,b,day,ts,z,code,t\n"
                                + "1,1.5,true,2020-01-31,2020-01-31 10:00:00,2020-01-31T10:00:00Z,007,x\n"
                                + "-2,1.10,FALSE,1999-12-31,2020-01-31T10:00,2020-01-31 10:00:00+02:00,012,\"y, z\"\n");
        assertThat(Imports.types(imports.load(file)))
                .containsExactly(
                        "INTEGER",
                        "DOUBLE",
                        "BOOLEAN",
                        "DATE",
                        "TIMESTAMP",
                        "TIMESTAMP WITH TIME ZONE",
                        "VARCHAR",
                        "VARCHAR");
        assertThat(imports.rows("SELECT i, d, b, code, t FROM data"))
                .containsExactly(
                        row("1", "1.5", "true", "007", "x"),
                        row("-2", "1.1", "false", "012", "y, z"));
    }

    @Test
    void readsDatesThatNoDefaultFormatReads() {
        Loaded loaded =
                imports.load(imports.file("a.csv", "symbol,date\nA,Jan 1 2000\nB,Dec 31 2001\n"));
        assertThat(Imports.types(loaded)).containsExactly("VARCHAR", "DATE");
        assertThat(imports.rows("SELECT date FROM data"))
                .containsExactly(row("2000-01-01"), row("2001-12-31"));
    }

    @Test
    void keepsTextWhereDayAndMonthCannotBeToldApart() {
        Path file = imports.file("a.csv", "n,d\n1,01/02/2020\n2,03/04/2020\n");
        ColumnProposal column = imports.propose(file, ImportOptions.DETECT).columns().get(1);
        assertThat(column.confidence()).isLessThan(ColumnProposal.ASK_BELOW);
        assertThat(Imports.types(imports.load(file))).containsExactly("INTEGER", "VARCHAR");
        var options = ImportOptions.fromSettings(Map.of("dateFormat", "%d/%m/%Y"));
        assertThat(Imports.types(imports.load(List.of(file), options)))
                .containsExactly("INTEGER", "DATE");
        assertThat(imports.rows("SELECT d FROM data"))
                .containsExactly(row("2020-02-01"), row("2020-04-03"));
    }

    @Test
    void widensAColumnWhoseLateValuesDoNotFitTheSample() {
        String body =
                IntStream.range(0, 30_000)
                        .mapToObj(i -> i + "," + i + "\n")
                        .collect(Collectors.joining());
        Loaded loaded =
                imports.load(imports.file("a.csv", "a,b\n" + body + "1.5,0042\n3000000000,1\n"));
        assertThat(Imports.types(loaded)).containsExactly("DOUBLE", "VARCHAR");
        assertThat(loaded.report().columns().get(1).widened()).contains("0042").contains("INTEGER");
        assertThat(loaded.report().importedRows()).isEqualTo(30_002);
        assertThat(imports.rows("SELECT b FROM data WHERE a = 1.5")).containsExactly(row("0042"));
    }

    @Test
    void losesNoDigit() {
        Loaded loaded =
                imports.load(
                        imports.file(
                                "a.csv",
                                "big,exact,float,huge\n"
                                        + "9007199254740993,0.1234567890123456789,1.000000000000000056e-01,12345678901234567890123\n"
                                        + "1,2.5,5.000000000000000000e+00,1\n"));
        assertThat(Imports.types(loaded))
                .containsExactly("BIGINT", "DECIMAL(38,19)", "DOUBLE", "HUGEINT");
        assertThat(imports.rows("SELECT big, exact, float, huge FROM data"))
                .containsExactly(
                        row(
                                "9007199254740993",
                                "0.1234567890123456789",
                                "0.1",
                                "12345678901234567890123"),
                        row("1", "2.5000000000000000000", "5.0", "1"));
    }

    @Test
    void keepsNanosecondsAndMixedZones() {
        Loaded loaded =
                imports.load(
                        imports.file(
                                "a.csv",
                                "n,mixed\n2020-01-01 00:00:00.123456789,2020-01-01 00:00:00\n"
                                        + "2020-01-01 00:00:00,2020-01-01 00:00:00Z\n"));
        assertThat(Imports.types(loaded)).containsExactly("TIMESTAMP_NS", "VARCHAR");
    }

    @Test
    void turnsFewDifferentTextsIntoADictionaryInBinaryOrder() {
        String body =
                IntStream.range(0, 100)
                        .mapToObj(i -> i + "," + List.of("é", "b", "Z", "a").get(i % 4) + "\n")
                        .collect(Collectors.joining());
        Loaded loaded = imports.load(imports.file("a.csv", "n,c\n" + body));
        assertThat(Imports.types(loaded).get(1)).isEqualTo("ENUM('Z', 'a', 'b', 'é')");
        assertThat(imports.rows("SELECT DISTINCT c FROM data ORDER BY c"))
                .isEqualTo(imports.rows("SELECT DISTINCT c::VARCHAR AS c FROM data ORDER BY c"));
    }

    @Test
    void listsRaggedRecordsWithTheirLines() {
        Path file =
                imports.file("a.csv", "a,b,c\n1,2,3\n4,5\n\"6\n7\",8,9\n10,11,12,13\n14,15,16\n");
        ImportReport report = imports.load(file).report();
        assertThat(report.rowsInFile()).isEqualTo(5);
        assertThat(report.importedRows()).isEqualTo(3);
        assertThat(report.rejectedRows()).isEqualTo(2);
        assertThat(report.rejects()).extracting(ImportReport.Reject::line).containsExactly(3L, 6L);
        assertThat(report.rejects().getFirst().value()).isEqualTo("4,5");
    }

    @Test
    void anUnclosedQuoteCostsOneRecord() {
        ImportReport report =
                imports.load(imports.file("a.csv", "a,b\n1,x\n2,\"y\n3,z\n4,w\n")).report();
        assertThat(report.importedRows()).isEqualTo(3);
        assertThat(report.rejects()).extracting(ImportReport.Reject::line).containsExactly(3L);
    }

    @Test
    void takesAnyMixOfLineEnds() {
        ImportReport report =
                imports.load(imports.file("a.csv", "a,b\r\n1,x\n2,y\r3,z\r\n4,w\n")).report();
        assertThat(report.importedRows()).isEqualTo(4);
        assertThat(imports.rows("SELECT b FROM data"))
                .containsExactly(row("x"), row("y"), row("z"), row("w"));
    }

    @Test
    void keepsNulCharacters() {
        imports.load(imports.file("a.csv", "a,b\n1,x\0y\n2,z\n"));
        assertThat(imports.rows("SELECT length(b), ascii(b[2]) FROM data")).contains(row("3", "0"));
    }

    @Test
    void namesBlankAndRepeatedColumns() {
        Loaded loaded =
                imports.load(imports.file("a.csv", "a,,A,a,\"we\"\"ird; --\"\n1,2,3,4,5\n"));
        assertThat(loaded.table().schema().names())
                .containsExactly("a", "column2", "A_2", "a_3", "we\"ird; --");
    }

    @Test
    void findsOutThatThereIsNoHeader() {
        Loaded loaded = imports.load(imports.file("a.csv", "1,x\n2,y\n3,x\n"));
        assertThat(loaded.table().schema().names()).containsExactly("column1", "column2");
        assertThat(loaded.table().rowCount()).isEqualTo(3);
    }

    @Test
    void findsDelimiterAndDecimalComma() {
        Loaded loaded =
                imports.load(imports.file("a.txt", "name;price;n\nx;1,5;1.234,25\ny;2,25;17,5\n"));
        assertThat(Imports.types(loaded)).containsExactly("VARCHAR", "DOUBLE", "DOUBLE");
        assertThat(imports.rows("SELECT price, n FROM data"))
                .containsExactly(row("1.5", "1234.25"), row("2.25", "17.5"));
    }

    @Test
    void leavesTitlesAboveTheTableOut() {
        ImportReport report =
                imports.load(imports.file("a.csv", "My table\n\na,b,c\n1,2,3\n4,5,6\n")).report();
        assertThat(report.columns())
                .extracting(ImportReport.ColumnOutcome::name)
                .containsExactly("a", "b", "c");
        assertThat(report.importedRows()).isEqualTo(2);
        assertThat(report.rejects())
                .extracting(ImportReport.Reject::error)
                .containsExactly("before the header");
    }

    @Test
    void decodesWhatIsNoUtf8() {
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            String text = "id,name\n1,Müller\n2,Grünwald – café\n3,Ångström\n";
            imports.load(imports.file("a.csv", text, Charset.forName(charset)));
            assertThat(imports.rows("SELECT name FROM data"))
                    .as(charset)
                    .containsExactly(row("Müller"), row("Grünwald – café"), row("Ångström"));
        }
    }

    @Test
    void findsTheEncodingBehindALongAsciiHead() {
        String body =
                IntStream.range(0, 300_000)
                        .mapToObj(i -> i + ",plain\n")
                        .collect(Collectors.joining());
        Path file =
                imports.file(
                        "a.csv",
                        "id,name\n" + body + "7,Müller\n",
                        Charset.forName("windows-1252"));
        ImportReport report = imports.load(file).report();
        assertThat(report.rejectedRows()).isZero();
        assertThat(imports.rows("SELECT name FROM data WHERE name <> 'plain'"))
                .containsExactly(row("Müller"));
    }

    @Test
    void rejectsRecordsThatAreNoUtf8() {
        byte[] good = "a,b\n1,é\n2,x?y\n3,z\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < good.length; i++) {
            good[i] = good[i] == '?' ? (byte) 0xff : good[i];
        }
        var options = ImportOptions.fromSettings(Map.of("encoding", "UTF-8"));
        ImportReport report = imports.load(List.of(imports.file("a.csv", good)), options).report();
        assertThat(report.importedRows()).isEqualTo(2);
        assertThat(report.rejects()).extracting(ImportReport.Reject::line).containsExactly(3L);
    }

    @Test
    void unpacksGzip() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("a,b\n1,x\n2,y\n3\n".getBytes(StandardCharsets.UTF_8));
        }
        ImportReport report = imports.load(imports.file("a.csv.gz", bytes.toByteArray())).report();
        assertThat(report.importedRows()).isEqualTo(2);
        assertThat(report.rejectedRows()).isEqualTo(1);
    }

    @Test
    void readsSeveralFilesAsOneTable() {
        Path first = imports.file("a.csv", "a,b\n1,x\n2\n");
        Path second = imports.file("b.csv", "b;a\ny;3\nz;w\n");
        Loaded loaded = imports.load(List.of(first, second), ImportOptions.DETECT);
        assertThat(loaded.report().importedRows()).isEqualTo(3);
        assertThat(loaded.report().rejects())
                .extracting(ImportReport.Reject::file)
                .containsExactly(first);
        assertThat(imports.rows("SELECT a, b FROM data"))
                .containsExactly(row("1", "x"), row("3", "y"), row("w", "z"));
        Path other = imports.file("c.csv", "a,c\n1,x\n");
        assertThatThrownBy(() -> imports.load(List.of(first, other), ImportOptions.DETECT))
                .isInstanceOf(PikaException.class)
                .hasMessageContaining("other columns");
    }

    @Test
    void whatAPersonFixesHoldsForEveryFile() {
        Path first = imports.file("a.csv", "a,b\n1,x\n");
        Path inches =
                imports.file("b.csv", "a,b\n2,\"q\"\n3,\"5\"x\n4,\"6\"x\n5,\"7\"x\n6,\"8\"x\n");
        List<Path> both = List.of(first, inches);
        assertThat(imports.load(both, ImportOptions.DETECT).report().rejectedRows()).isZero();
        var quoted = ImportOptions.DETECT.withDialect(null, null, "\"", null);
        assertThat(imports.load(both, quoted).report().rejects())
                .extracting(ImportReport.Reject::line)
                .containsExactly(3L, 4L, 5L, 6L);
        assertThat(imports.rows("SELECT b FROM data")).containsExactly(row("x"), row("q"));
        Path polish = imports.file("c.csv", "a,b\n2,kąt\n", Charset.forName("ISO-8859-2"));
        var encoded = ImportOptions.DETECT.withDialect("ISO-8859-2", null, null, null);
        imports.load(List.of(first, polish), encoded);
        assertThat(imports.rows("SELECT b FROM data")).containsExactly(row("x"), row("kąt"));
        Path semicolons = imports.file("d.csv", "a;b\n2;y\n");
        var commas = ImportOptions.DETECT.withDialect(null, ",", null, null);
        imports.load(List.of(first, semicolons), commas);
        assertThat(imports.rows("SELECT b FROM data")).containsExactly(row("x"), row("y"));
    }

    @Test
    void readsNullTokens() {
        Path file = imports.file("a.csv", "a,b\n1,NA\nNA,x\n,-\n");
        var options = ImportOptions.DETECT.withNullTokens(List.of("NA", "-"));
        assertThat(Imports.types(imports.load(List.of(file), options)))
                .containsExactly("INTEGER", "VARCHAR");
        assertThat(imports.rows("SELECT a, b FROM data"))
                .containsExactly(row("1", null), row(null, "x"), row(null, null));
        assertThat(Imports.types(imports.load(file))).containsExactly("VARCHAR", "VARCHAR");
    }

    @Test
    void policiesDecideAboutValuesThatDoNotFitAGivenType() {
        Path file = imports.file("a.csv", "a,b\n1,x\nfour,y\n\"007\",\"z\nz\"\n1.5,w\n");
        var options = ImportOptions.DETECT.withTypes(Map.of("A", "int"));
        ImportReport rejected = imports.load(List.of(file), options).report();
        assertThat(rejected.rowsInFile()).isEqualTo(4);
        assertThat(rejected.rejectedRows()).isEqualTo(2);
        assertThat(rejected.rejects())
                .extracting(
                        ImportReport.Reject::line,
                        ImportReport.Reject::column,
                        ImportReport.Reject::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "a", "four"),
                        org.assertj.core.groups.Tuple.tuple(6L, "a", "1.5"));
        assertThat(imports.rows("SELECT a FROM data")).containsExactly(row("1"), row("7"));

        ImportReport nulls =
                imports.load(List.of(file), options.withBadRows(BadRowPolicy.NULL)).report();
        assertThat(nulls.rejectedRows()).isZero();
        assertThat(nulls.rejects()).hasSize(2);
        assertThat(imports.rows("SELECT a, b FROM data"))
                .containsExactly(row("1", "x"), row(null, "y"), row("7", "z\nz"), row(null, "w"));

        Loaded text = imports.load(List.of(file), options.withBadRows(BadRowPolicy.TEXT));
        assertThat(Imports.types(text).getFirst()).isEqualTo("VARCHAR");
        assertThat(imports.rows("SELECT a FROM data"))
                .containsExactly(row("1"), row("four"), row("007"), row("1.5"));

        assertThatThrownBy(
                        () -> imports.load(List.of(file), options.withBadRows(BadRowPolicy.FAIL)))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(ErrorCode.BAD_ROWS);
                            assertThat(e.row()).hasValue(3);
                            assertThat(e.column()).isEqualTo("a");
                            assertThat(e.getMessage()).contains("four");
                        });
    }

    @Test
    void refusesTypesAndColumnsThatDoNotExist() {
        Path file = imports.file("a.csv", "a,b\n1,x\n");
        for (String type : List.of("NUMBERS", "INT); DROP TABLE x; --", "")) {
            var options = ImportOptions.DETECT.withTypes(Map.of("a", type));
            assertThatThrownBy(() -> imports.load(List.of(file), options))
                    .isInstanceOfSatisfying(
                            PikaException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE));
        }
        var options = ImportOptions.DETECT.withTypes(Map.of("nope", "INTEGER"));
        assertThatThrownBy(() -> imports.load(List.of(file), options))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_COLUMN));
    }

    @Test
    void takesATwelveMegabyteCell() {
        char[] cell = new char[12 << 20];
        Arrays.fill(cell, 'x');
        ImportReport report =
                imports.load(imports.file("a.csv", "a,b\n1,x\n2," + new String(cell) + "\n3,y\n"))
                        .report();
        assertThat(report.importedRows()).isEqualTo(3);
        assertThat(imports.rows("SELECT max(length(b)) FROM data"))
                .containsExactly(row("" + cell.length));
    }

    @Test
    void readsAHeaderWithoutRowsAsAnEmptyTable() {
        Loaded loaded = imports.load(imports.file("a.csv", "a,b\n"));
        assertThat(loaded.table().rowCount()).isZero();
        assertThat(loaded.table().schema().names()).containsExactly("a", "b");
    }

    @Test
    void takesBlankPaddedNumbersAndSingleColumns() {
        imports.load(imports.file("a.csv", "a, b\n1, 2\n3, 4\n"));
        assertThat(imports.rows("SELECT a + b FROM data")).containsExactly(row("3"), row("7"));
        ImportReport report = imports.load(imports.file("b.csv", "a\n1\n\n2\n")).report();
        assertThat(report.importedRows()).isEqualTo(3);
        assertThat(Imports.types(imports.load(imports.file("c.csv", "a\n1\n\n2\n"))))
                .containsExactly("INTEGER");
    }

    private static List<@Nullable String> row(@Nullable String... cells) {
        return Arrays.asList(cells);
    }
}
