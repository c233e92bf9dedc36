package org.pikaplot.headless.internal.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportReport;

/** Writes the account of an import as JSON: an object for one table, an array for several. */
final class ReportJson {
    private ReportJson() {}

    static void write(Path target, List<ImportReport> reports) {
        try (var out = Files.newBufferedWriter(target);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            if (reports.size() == 1) {
                write(json, reports.getFirst());
            } else {
                json.writeStartArray();
                for (ImportReport report : reports) {
                    write(json, report);
                }
                json.writeEndArray();
            }
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The report cannot be written.")
                    .file(target)
                    .cause(e)
                    .build();
        }
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
