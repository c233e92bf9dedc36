package org.pikaplot.formats.internal.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.formats.ImportReport.Reject;
import org.pikaplot.formats.internal.source.SourceFile;

/** The staged records with a text that does not fit the type a person gave its column. */
final class Misfits {
    private final LoadConnection connection;
    private final Staging staging;
    private final List<ColumnPlan> columns;
    private final List<? extends RecordSource> sources;
    private final List<Integer> misfits;

    /**
     * Of a staging table.
     *
     * @param misfits indexes of the columns that misfit somewhere
     */
    Misfits(
            LoadConnection connection,
            Staging staging,
            List<ColumnPlan> columns,
            List<? extends RecordSource> sources,
            List<Integer> misfits) {
        this.connection = connection;
        this.staging = staging;
        this.columns = columns;
        this.sources = sources;
        this.misfits = misfits;
    }

    private record Text(
            int source, long record, String column, @Nullable String value, String error) {}

    /**
     * Lists them.
     *
     * @param ends for a fast fill the number of staged records after each source; null after a
     *     careful fill, which knows lines
     */
    void list(RejectedRecords rejects, long @Nullable [] ends) {
        var texts = new ArrayList<Text>();
        for (int column : misfits) {
            collect(column, ends, texts);
        }
        for (int i = 0; i < sources.size(); i++) {
            int source = i;
            RecordSource file = sources.get(i);
            List<Text> here = texts.stream().filter(text -> text.source == source).toList();
            long[] records = here.stream().mapToLong(Text::record).sorted().distinct().toArray();
            long[] lines = ends == null ? records : lines(file, records);
            for (Text text : here) {
                long line = lines[Arrays.binarySearch(records, text.record)];
                rejects.list(new Reject(file.file(), line, text.column, text.value, text.error));
            }
        }
    }

    private void collect(int column, long @Nullable [] ends, List<Text> texts) {
        ColumnPlan plan = columns.get(column);
        String error = "not " + plan.reading().type().engineName();
        String place = ends == null ? staging.source() + ", " + staging.line() : "0, rowid";
        connection.query(
                "SELECT %s, left(%s, 1000) FROM %s WHERE %s ORDER BY 1, 2 LIMIT %d"
                        .formatted(
                                place,
                                staging.text(column),
                                staging.table(),
                                staging.misfit(column),
                                ImportReport.MAX_LISTED),
                List.of(),
                batch -> {
                    for (int r = 0; r < batch.rowCount(); r++) {
                        int source = (int) batch.getLong(0, r);
                        long record = batch.getLong(1, r);
                        while (ends != null && record >= ends[source]) {
                            source++;
                        }
                        long first = ends == null || source == 0 ? 0 : ends[source - 1];
                        texts.add(
                                new Text(
                                        source,
                                        record - first,
                                        plan.name(),
                                        batch.getText(2, r),
                                        error));
                    }
                    return true;
                });
    }

    private static long[] lines(RecordSource file, long[] records) {
        if (records.length == 0) {
            return records;
        }
        try {
            return file.lines(records);
        } catch (IOException e) {
            throw SourceFile.unreadable(file.file(), e);
        }
    }

    /** Deletes the records. {@return how many} */
    long delete() {
        String any = misfits.stream().map(staging::misfit).collect(Collectors.joining(" OR "));
        long before = staging.rowCount();
        connection.execute("DELETE FROM %s WHERE %s".formatted(staging.table(), any), List.of());
        return before - staging.rowCount();
    }

    /** Makes the values NULL. */
    void erase() {
        for (int column : misfits) {
            connection.execute(
                    "UPDATE %s SET %s = NULL WHERE %s"
                            .formatted(
                                    staging.table(),
                                    Sql.identifier(columns.get(column).name()),
                                    staging.misfit(column)),
                    List.of());
        }
    }
}
