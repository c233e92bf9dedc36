package org.pikaplot.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.sqlite.SQLiteConfig;

/** The same small table in every format. */
public final class SampleFiles {
    /** Three rows with awkward texts and a NULL in every column but the first. */
    public static final String TABLE =
            """
            SELECT * FROM (VALUES
                (1, 1.5::DOUBLE, 'plain', DATE '2020-02-29'),
                (2, -0.25, 'with "quotes", comma' || chr(10) || 'and line', DATE '1969-12-31'),
                (3, NULL, 'é😀', NULL)) t(n, price, "the name", day)\
            """;

    private SampleFiles() {}

    /** {@return the table as a file for that importer} */
    public static Path make(Imports imports, String importer) {
        Path file = imports.file("sample." + ending(importer), new byte[0]);
        try {
            Files.delete(file);
            switch (importer) {
                case "csv" -> write(imports, ExportFormat.CSV, file);
                case "json" -> write(imports, ExportFormat.JSON, file);
                case "parquet" -> write(imports, ExportFormat.PARQUET, file);
                case "arrow" ->
                        ArrowExport.write(
                                imports.engine(),
                                QueryRequest.of(TABLE, Map.of()),
                                file,
                                Imports.JOB);
                case "duckdb" -> database(file);
                case "sqlite" -> sqlite(file);
                case "xlsx" -> workbook(file);
                default -> throw new IllegalArgumentException(importer);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(String importer) {
        return importer.equals("duckdb") ? "db" : importer;
    }

    private static void write(Imports imports, ExportFormat format, Path file) throws IOException {
        Path scratch = imports.scratchFile();
        imports.engine()
                .write(new Statement(TABLE, Map.of(), Map.of()), format, scratch, Imports.JOB);
        Files.move(scratch, file);
    }

    private static void database(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sample AS " + TABLE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sqlite(Path file) {
        try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE sample (n INTEGER, price REAL, \"the name\" TEXT, day DATE)");
            statement.execute(
                    """
                    INSERT INTO sample VALUES (1, 1.5, 'plain', '2020-02-29'),
                    (2, -0.25, 'with "quotes", comma' || char(10) || 'and line', '1969-12-31'),
                    (3, NULL, 'é😀', NULL)\
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void workbook(Path file) throws IOException {
        String namespaces =
                "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        String sheet =
                """
                <worksheet %s><sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
                <c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
                <row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1.5</v></c>
                <c r="C2" t="s"><v>4</v></c><c r="D2" s="1"><v>43890</v></c></row>
                <row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>-0.25</v></c><c r="C3" t="inlineStr">
                <is><t xml:space="preserve">with "quotes", comma&#10;and line</t></is></c><c r="D3" s="1"><v>25568</v></c></row>
                <row r="4"><c r="A4"><v>3</v></c><c r="C4" t="str"><f>A1</f><v>é😀</v></c></row>
                </sheetData></worksheet>\
                """
                        .formatted(namespaces);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook %s><sheets><sheet name=\"One\" r:id=\"r1\"/><sheet name=\"Two\" r:id=\"r2\"/></sheets></workbook>"
                        .formatted(namespaces));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\""
                        + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                        + " Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet %s><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
                        .formatted(namespaces));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst %s><si><t>n</t></si><si><t>price</t></si><si><r><t>the </t></r><r><t>name</t></r></si><si><t>day</t></si><si><t>plain</t></si></sst>"
                        .formatted(namespaces));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.put(
                "xl/worksheets/sheet2.xml",
                "<worksheet %s><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"
                        .formatted(namespaces));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
