package org.pikaplot.session;

import java.util.List;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportProposal;

/**
 * What files have in common that are read in the same way: the importer, the columns, and the
 * dialect as it is detected. Types are no part of it, they depend on the rows. Any thread.
 *
 * @param importerId the importer
 * @param columns names of the columns in file order; made up names where there is no header, so
 *     that then only their number counts
 * @param dialect the detected dialect, key by key; empty for formats that have none
 */
public record FileShape(String importerId, List<String> columns, List<String> dialect) {
    public FileShape {
        columns = List.copyOf(columns);
        dialect = List.copyOf(dialect);
    }

    /**
     * {@return the shape of files}
     *
     * @param detected a proposal for which nothing was fixed
     */
    public static FileShape of(ImportProposal detected) {
        ImportOptions found = detected.options();
        return new FileShape(
                detected.importerId(),
                detected.columns().stream().map(ColumnProposal::name).toList(),
                List.of(
                        "delimiter=" + found.delimiter(),
                        "quote=" + found.quote(),
                        "header=" + found.header()));
    }
}
