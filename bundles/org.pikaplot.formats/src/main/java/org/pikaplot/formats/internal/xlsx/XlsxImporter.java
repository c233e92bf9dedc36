package org.pikaplot.formats.internal.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.formats.internal.infer.Headers;
import org.pikaplot.formats.internal.infer.TypeInference;
import org.pikaplot.formats.internal.load.ColumnPlan;
import org.pikaplot.formats.internal.load.RecordLoad;
import org.pikaplot.formats.internal.source.SourceFile;

/** Sheets of Excel workbooks (.xlsx): what the cells hold, formulas as their last value. */
@Component(service = TableImporter.class)
public final class XlsxImporter implements TableImporter {
    private static final int SAMPLE_ROWS = 5_000;
    private static final int SAMPLE_CELLS = 200_000;
    private static final int PREVIEW_ROWS = 100;

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String label() {
        return "Excel workbook";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "xlsm");
    }

    @Override
    public double recognises(Path file, byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
        boolean zip = text.startsWith("PK\3\4");
        boolean office =
                text.contains("[Content_Types].xml")
                        || text.contains("xl/")
                        || text.contains("_rels/");
        return zip && office ? 0.9 : 0;
    }

    @Override
    public List<String> tables(QueryEngine engine, Path file, JobContext context) {
        SourceFile.requireReadable(file);
        try (Workbook workbook = Workbook.open(file)) {
            return workbook.sheets();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public ImportProposal propose(
            QueryEngine engine, List<Path> files, ImportOptions options, JobContext context) {
        Path first = files.getFirst();
        SourceFile.requireReadable(first);
        Look look = look(first, options);
        var columns = new ArrayList<ColumnProposal>();
        for (int c = 0; c < look.names.size(); c++) {
            int column = c;
            List<String> values =
                    look.sample.stream()
                            .map(row -> cell(row, column))
                            .filter(value ->
                                    !value.isEmpty() && !options.nullTokens().contains(value))
                            .toList();
            columns.add(TypeInference.propose(look.names.get(c), values, options.dateFormat()));
        }
        List<@Nullable String[]> preview = new ArrayList<>();
        for (List<String> row :
                look.sample.subList(0, Math.min(PREVIEW_ROWS, look.sample.size()))) {
            @Nullable String[] shown = new @Nullable String[look.names.size()];
            for (int c = 0; c < shown.length; c++) {
                String value = cell(row, c);
                shown[c] = value.isEmpty() || options.nullTokens().contains(value) ? null : value;
            }
            preview.add(shown);
        }
        var detected =
                new ImportOptions(
                        options.types(),
                        options.nullTokens(),
                        options.badRows(),
                        null,
                        null,
                        null,
                        look.header,
                        options.dateFormat(),
                        look.sheet);
        return new ImportProposal(id(), files, detected, options, columns, preview, look.sheets);
    }

    @Override
    public Loaded load(
            QueryEngine engine, ImportPlan plan, TableRef.Stored target, JobContext context) {
        var sources = new ArrayList<XlsxSource>();
        for (Path file : plan.files()) {
            SourceFile.requireReadable(file);
            Look look = look(file, plan.options());
            if (look.names.size() != plan.columns().size()) {
                throw SourceFile.bad(
                        file,
                        "This file has %d columns instead of %d."
                                .formatted(look.names.size(), plan.columns().size()));
            }
            sources.add(
                    new XlsxSource(
                            file,
                            look.sheet,
                            look.header,
                            look.names.size(),
                            plan.options().nullTokens()));
        }
        List<ColumnPlan> columns = RecordLoad.columns(engine, plan, ColumnPlan::inferred, context);
        return RecordLoad.run(engine, plan, sources, columns, target, context);
    }

    private record Look(
            List<String> sheets,
            String sheet,
            boolean header,
            List<String> names,
            List<List<String>> sample) {}

    private static Look look(Path file, ImportOptions options) {
        try (Workbook workbook = Workbook.open(file)) {
            List<String> sheets = workbook.sheets();
            String wanted = options.table();
            String sheet =
                    wanted == null && !sheets.isEmpty()
                            ? sheets.getFirst()
                            : String.valueOf(wanted);
            if (!sheets.contains(sheet)) {
                throw SourceFile.bad(
                        file,
                        "There is no sheet \"%s\". There are: %s."
                                .formatted(sheet, String.join(", ", sheets)));
            }
            var rows = new ArrayList<List<String>>();
            int columns = 0;
            long cells = 0;
            try (SheetRows reader = workbook.rows(sheet)) {
                for (List<String> row = reader.next();
                        row != null && rows.size() < SAMPLE_ROWS && cells < SAMPLE_CELLS;
                        row = reader.next()) {
                    rows.add(List.copyOf(row));
                    cells += row.size();
                    columns = Math.max(columns, row.size());
                }
            }
            if (rows.isEmpty()) {
                throw SourceFile.bad(file, "The sheet \"%s\" is empty.".formatted(sheet));
            }
            String[] first = padded(rows.getFirst(), columns);
            List<String[]> below = new ArrayList<>();
            for (List<String> row : rows.subList(1, rows.size())) {
                below.add(padded(row, columns));
            }
            Boolean fixed = options.header();
            boolean header = fixed != null ? fixed : Headers.isHeader(first, below);
            List<String> names = Headers.names(header ? first : new String[0], columns);
            return new Look(
                    sheets, sheet, header, names, header ? rows.subList(1, rows.size()) : rows);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String[] padded(List<String> row, int columns) {
        String[] cells = new String[columns];
        for (int c = 0; c < columns; c++) {
            cells[c] = cell(row, c);
        }
        return cells;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static RuntimeException unreadable(Path file, IOException cause) {
        return SourceFile.bad(
                file,
                "This file cannot be read as an Excel workbook: %s.".formatted(cause.getMessage()));
    }
}
