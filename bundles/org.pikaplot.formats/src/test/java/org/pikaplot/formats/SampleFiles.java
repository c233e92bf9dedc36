package org.pikaplot.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.spi.QueryEngine.Statement;

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
                                imports.engine(), QueryRequest.of(TABLE, Map.of()), file, Imports.JOB);
                case "duckdb" -> database(file);
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
}
