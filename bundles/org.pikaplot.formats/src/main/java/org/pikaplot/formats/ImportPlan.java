package org.pikaplot.formats;

import java.nio.file.Path;
import java.util.List;

/**
 * What to load and how. {@code options.types()} are the types a person insisted on; the other
 * columns take the proposed type and are widened where the whole file asks for it.
 *
 * @param importerId the importer to use
 * @param files the files, in reading order
 * @param options the full options, with what was found out about the first file
 * @param given the options as a person gave them; these hold for every file
 * @param columns the columns as proposed
 */
public record ImportPlan(
        String importerId,
        List<Path> files,
        ImportOptions options,
        ImportOptions given,
        List<ColumnProposal> columns) {
    public ImportPlan {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
    }

    /**
     * {@return what holds for every file: what a person gave, and header and table as they were
     * found} Encoding and dialect of the first file need not be those of another.
     */
    public ImportOptions forEveryFile() {
        return given.withDialect(
                        given.encoding(), given.delimiter(), given.quote(), options.header())
                .withTable(options.table());
    }

    /** {@return the same plan with other options, which a person gave} */
    public ImportPlan with(ImportOptions newOptions) {
        return new ImportPlan(importerId, files, newOptions, newOptions, columns);
    }
}
