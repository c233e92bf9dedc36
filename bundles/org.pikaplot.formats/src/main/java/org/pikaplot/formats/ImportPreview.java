package org.pikaplot.formats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.internal.load.ColumnPlan;
import org.pikaplot.formats.internal.load.Reading;
import org.pikaplot.formats.internal.load.RecordLoad;

/**
 * Some records as a plan would read them: by the same expressions of the engine as the load.
 *
 * @param types the type each column would have, for the first {@link #MOST_COLUMNS} columns
 * @param rows for each record its values as the engine prints them; null cells are NULL. A value
 *     that does not fit is shown as it stands in the file.
 * @param misfits for each record the columns whose text does not fit the type
 */
public record ImportPreview(
        List<ColumnType> types, List<@Nullable String[]> rows, List<BitSet> misfits) {
    /** Further columns are not read: nobody looks at so many. */
    public static final int MOST_COLUMNS = 200;

    private static final int MOST_CHARACTERS = 10_000;

    public ImportPreview {
        types = List.copyOf(types);
        rows = List.copyOf(rows);
        misfits = List.copyOf(misfits);
    }

    /**
     * {@return what would become of {@code sample}} Worker.
     *
     * @param sample records as in {@link ImportProposal#preview}
     * @throws PikaException {@code USAGE} for a type that is none, {@code UNKNOWN_COLUMN} for a
     *     column that is none
     */
    public static ImportPreview of(
            QueryEngine engine,
            ImportPlan plan,
            List<@Nullable String[]> sample,
            JobContext context) {
        List<ColumnPlan> all = RecordLoad.columns(engine, plan, ImportPreview::planned, context);
        List<ColumnPlan> columns = all.subList(0, Math.min(all.size(), MOST_COLUMNS));
        List<ColumnType> types = columns.stream().map(ImportPreview::type).toList();
        List<@Nullable String[]> rows = new ArrayList<>();
        var misfits = new ArrayList<BitSet>();
        if (columns.isEmpty() || sample.isEmpty()) {
            return new ImportPreview(types, rows, misfits);
        }
        int width = columns.size();
        engine.readFile(
                sql(columns, sample),
                List.of(),
                batch -> {
                    for (int row = 0; row < batch.rowCount(); row++) {
                        @Nullable String[] values = new @Nullable String[width];
                        var bad = new BitSet(width);
                        for (int c = 0; c < width; c++) {
                            values[c] = batch.getText(2 * c, row);
                            bad.set(c, batch.getLong(2 * c + 1, row) != 0);
                        }
                        rows.add(values);
                        misfits.add(bad);
                    }
                    return true;
                },
                context);
        return new ImportPreview(types, rows, misfits);
    }

    /** What carries its type in the file is shown as it is. */
    private static ColumnPlan planned(ColumnProposal column) {
        boolean certain = column.confidence() == 1 && column.candidates().isEmpty();
        return certain ? ColumnPlan.asIs(column) : ColumnPlan.inferred(column);
    }

    private static ColumnType type(ColumnPlan column) {
        if (column.category()) {
            return ColumnType.ofEngine("ENUM");
        }
        boolean asInFile = column.reading() instanceof Reading.Text && !column.insisted();
        return asInFile ? column.proposal().type() : column.reading().type();
    }

    private static String sql(List<ColumnPlan> columns, List<@Nullable String[]> sample) {
        var texts = new ArrayList<String>();
        var values = new ArrayList<String>();
        var shown = new ArrayList<String>();
        for (int c = 0; c < columns.size(); c++) {
            String text = "t" + c;
            String value = "v" + c;
            Reading reading = columns.get(c).reading();
            String misfit = "coalesce(" + reading.misfit(text, value) + ", false)";
            texts.add(text);
            values.add(reading.value(text) + " AS " + value);
            shown.add(
                    "CASE WHEN %1$s THEN %2$s ELSE CAST(%3$s AS VARCHAR) END, CAST(%1$s AS TINYINT)"
                            .formatted(misfit, text, value));
        }
        String records =
                sample.stream()
                        .map(record -> record(record, columns.size()))
                        .collect(Collectors.joining(", "));
        return "SELECT %s FROM (SELECT *, %s FROM (VALUES %s) AS sample(%s))"
                .formatted(
                        String.join(", ", shown),
                        String.join(", ", values),
                        records,
                        String.join(", ", texts));
    }

    private static String record(@Nullable String[] record, int width) {
        var cells = new ArrayList<String>();
        for (int c = 0; c < width; c++) {
            cells.add(cell(c < record.length ? record[c] : null));
        }
        return "(" + String.join(", ", cells) + ")";
    }

    private static String cell(@Nullable String text) {
        if (text == null) {
            return "CAST(NULL AS VARCHAR)";
        }
        String shown = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return Sql.literal(shown.replace('\0', '\u2400'));
    }
}
