package org.pikaplot.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of a workspace at one moment, as the journal keeps it.
 *
 * @param model the model as {@link org.pikaplot.workspace.WorkspaceXmi} writes it; not copied
 * @param tables the tables whose rows are secured in chunks by then
 * @param loose the tables whose rows are in files of the engine only
 * @param title what a person calls the workspace
 * @param file the file it belongs to, or null if it was never saved
 * @param unsaved whether the file lacks these edits
 * @param at when
 */
public record JournalEntry(
        byte[] model,
        List<SavedTable> tables,
        List<LooseTable> loose,
        String title,
        @Nullable Path file,
        boolean unsaved,
        Instant at) {
    public JournalEntry {
        tables = List.copyOf(tables);
        loose = List.copyOf(loose);
    }
}
