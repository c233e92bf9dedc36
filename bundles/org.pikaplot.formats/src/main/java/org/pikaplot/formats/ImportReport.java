package org.pikaplot.formats;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType;

/**
 * The account of an import: {@code importedRows + rejectedRows == rowsInFile}, always.
 *
 * @param files what was read
 * @param rowsInFile records in the files, the header not counted
 * @param importedRows records in the table
 * @param rejectedRows records left out
 * @param columns what became of each column
 * @param rejects records and values that did not fit, in file order, at most {@link #MAX_LISTED};
 *     one record may have several
 * @param elapsedSeconds wall time
 */
public record ImportReport(
        List<Path> files,
        long rowsInFile,
        long importedRows,
        long rejectedRows,
        List<ColumnOutcome> columns,
        List<Reject> rejects,
        double elapsedSeconds) {

    /** Rejects listed at most; {@code rejectedRows} counts them all. */
    public static final int MAX_LISTED = 100_000;

    public ImportReport {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
        rejects = List.copyOf(rejects);
    }

    /**
     * What became of a column.
     *
     * @param name its name
     * @param type its type in the table
     * @param inferred the type seen in the sample
     * @param confidence the proposal's
     * @param widened why the type differs from the inferred one, or null when it does not
     */
    public record ColumnOutcome(
            String name,
            ColumnType type,
            ColumnType inferred,
            double confidence,
            @Nullable String widened) {}

    /**
     * Something that did not fit.
     *
     * @param file where
     * @param line 1-based physical line on which the record starts, header counted; the number of
     *     the record or of the row for formats without lines
     * @param column the column, or null when the record as a whole does not fit
     * @param value the text as in the file, cut to 1,000 characters, or null when there is none
     * @param error the reason for a person
     */
    public record Reject(
            Path file, long line, @Nullable String column, @Nullable String value, String error) {}
}
