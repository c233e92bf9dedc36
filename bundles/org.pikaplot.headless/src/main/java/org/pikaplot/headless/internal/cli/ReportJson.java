package org.pikaplot.headless.internal.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportReport;

/** The account of an import as JSON: an object for one file, an array for several. */
final class ReportJson {
    private final List<Entry> entries = new ArrayList<>();

    private sealed interface Entry {}

    private record Done(ImportReport report) implements Entry {}

    private record Failed(String file, PikaException reason) implements Entry {}

    /** Adds a table. */
    void add(ImportReport report) {
        entries.add(new Done(report));
    }

    /** Adds a file that made no table. */
    void add(String file, PikaException reason) {
        entries.add(new Failed(file, reason));
    }

    /** {@return whether any file made a table} */
    boolean hasTables() {
        return entries.stream().anyMatch(Done.class::isInstance);
    }

    /**
     * Writes it.
     *
     * @param several whether to write an array
     */
    void write(Path target, boolean several) {
        try (var out = Files.newBufferedWriter(target);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            if (several) {
                json.writeStartArray();
            }
            for (Entry entry : entries) {
                switch (entry) {
                    case Done done -> write(json, done.report());
                    case Failed failed -> write(json, failed);
                }
            }
            if (several) {
                json.writeEndArray();
            }
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The report cannot be written.")
                    .file(target)
                    .cause(e)
                    .build();
        }
    }

    /** The same members as a table's, so that sums over all files stay right. */
    private static void write(JsonGenerator json, Failed failed) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", failed.file());
        json.writeNumberField("rows_in_file", 0);
        json.writeNumberField("imported", 0);
        json.writeNumberField("rejected", 0);
        json.writeArrayFieldStart("columns");
        json.writeEndArray();
        json.writeArrayFieldStart("rejects");
        json.writeEndArray();
        json.writeNumberField("seconds", 0);
        json.writeStringField("error", failed.reason().describe());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ImportReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "file",
                report.files().stream().map(Path::toString).collect(Collectors.joining(", ")));
        json.writeNumberField("rows_in_file", report.rowsInFile());
        json.writeNumberField("imported", report.importedRows());
        json.writeNumberField("rejected", report.rejectedRows());
        json.writeArrayFieldStart("columns");
        for (ImportReport.ColumnOutcome column : report.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("type", column.type().engineName());
            json.writeStringField("inferred", column.inferred().engineName());
            json.writeNumberField("confidence", Math.round(column.confidence() * 1000) / 1000.0);
            json.writeStringField("widened", column.widened());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rejects");
        for (ImportReport.Reject reject : report.rejects()) {
            json.writeStartObject();
            json.writeStringField("file", reject.file().toString());
            json.writeNumberField("line", reject.line());
            json.writeStringField("column", reject.column());
            json.writeStringField("value", reject.value());
            json.writeStringField("error", reject.error());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("seconds", report.elapsedSeconds());
        json.writeEndObject();
    }
}
