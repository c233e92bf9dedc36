package org.pikaplot.formats;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an importer found out by looking.
 *
 * @param importerId the importer that looked
 * @param files the files, in reading order
 * @param options the user's options with everything detected filled in (dialect, encoding, header),
 *     but {@code types} only as the user gave them
 * @param given the user's options
 * @param columns the columns, in file order
 * @param preview up to 100 records as text, cell by cell; null cells are NULL
 * @param tables tables inside the file, when it holds several
 */
public record ImportProposal(
        String importerId,
        List<Path> files,
        ImportOptions options,
        ImportOptions given,
        List<ColumnProposal> columns,
        List<@Nullable String[]> preview,
        List<String> tables) {
    public ImportProposal {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
        preview = List.copyOf(preview);
        tables = List.copyOf(tables);
    }

    /** {@return whether a person should look at the types before loading} */
    public boolean needsAttention() {
        return columns.stream().anyMatch(column -> column.confidence() < ColumnProposal.ASK_BELOW);
    }

    /** {@return the plan that does what was proposed} */
    public ImportPlan plan() {
        return new ImportPlan(importerId, files, options, given, columns);
    }
}
