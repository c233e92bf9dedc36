package org.pikaplot.formats;

import java.nio.file.Path;
import java.util.List;

/**
 * What to load and how. {@code options.types()} are the types a person insisted on; the other
 * columns take the proposed type and are widened where the whole file asks for it.
 *
 * @param importerId the importer to use
 * @param files the files, in reading order
 * @param options the full options
 * @param columns the columns as proposed
 */
public record ImportPlan(
        String importerId, List<Path> files, ImportOptions options, List<ColumnProposal> columns) {
    public ImportPlan {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
    }

    /** {@return the same plan with other options} */
    public ImportPlan with(ImportOptions newOptions) {
        return new ImportPlan(importerId, files, newOptions, columns);
    }
}
