package org.pikaplot.formats.internal.load;

import java.util.List;
import java.util.stream.Collectors;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.formats.ImportReport.Reject;

/** The texts of one staged column that do not fit the type a person gave it. */
final class Misfits {
    private final Staging staging;
    private final ColumnPlan column;
    private final int index;
    private final String name;
    private final String value;
    private final String condition;

    Misfits(Staging staging, ColumnPlan column, int index) {
        this.staging = staging;
        this.column = column;
        this.index = index;
        this.name = Sql.identifier(column.name());
        this.value = column.reading().value(name);
        this.condition = "(" + column.reading().misfit(name, "(" + value + ")") + ")";
    }

    BadRowPolicy policy() {
        return column.policy();
    }

    /** Lists them. The staging table must have been filled carefully. */
    void list(
            LoadConnection connection,
            List<? extends RecordSource> sources,
            RejectedRecords rejects) {
        String error = "not " + column.reading().type().engineName();
        connection.query(
                "SELECT %1$s, %2$s, left(%3$s, 1000) FROM %4$s WHERE %5$s ORDER BY %1$s, %2$s LIMIT %6$d"
                        .formatted(
                                staging.source(),
                                staging.line(),
                                name,
                                staging.table(),
                                condition,
                                ImportReport.MAX_LISTED),
                List.of(),
                batch -> {
                    for (int r = 0; r < batch.rowCount(); r++) {
                        rejects.list(
                                new Reject(
                                        sources.get((int) batch.getLong(0, r)).file(),
                                        batch.getLong(1, r),
                                        column.name(),
                                        batch.getText(2, r),
                                        error));
                    }
                    return true;
                });
    }

    /** Deletes the records with a misfit in any of the columns. {@return how many} */
    static long delete(LoadConnection connection, Staging staging, List<Misfits> columns) {
        String any =
                columns.stream()
                        .map(column -> column.condition)
                        .collect(Collectors.joining(" OR "));
        long count =
                Rows.longs(
                        connection,
                        "SELECT count(*) FROM %s WHERE %s".formatted(staging.table(), any))[0];
        connection.execute("DELETE FROM %s WHERE %s".formatted(staging.table(), any), List.of());
        return count;
    }

    /** Gives the column its type; what still misfits becomes NULL. */
    void convert() {
        staging.convert(
                index,
                column.reading().type().engineName(),
                "CASE WHEN %s THEN NULL ELSE %s END".formatted(condition, value));
    }
}
