package org.pikaplot.formats;

import java.nio.file.Path;
import java.util.List;
import org.pikaplot.formats.internal.registry.BuiltInImporters;
import org.pikaplot.formats.internal.registry.ListedImporters;

/**
 * Finds the importer for a file. A DS service collecting all {@link TableImporter}s; without OSGi,
 * {@link #builtIn()}. Safe on any thread; {@link #importerFor} reads the head of the file and
 * belongs on a worker.
 */
public interface ImporterRegistry {

    /** {@return all importers, by label} */
    List<TableImporter> importers();

    /**
     * {@return the importer that fits the file best, by ending and content}
     *
     * @throws org.pikaplot.data.PikaException {@code BAD_FILE} when the file is missing, a
     *     directory, empty, unreadable, or of no known format
     */
    TableImporter importerFor(Path file);

    /**
     * {@return the importer of that id}
     *
     * @throws org.pikaplot.data.PikaException {@code USAGE} when there is none
     */
    TableImporter get(String id);

    /** {@return a registry of exactly these importers} */
    static ImporterRegistry of(List<? extends TableImporter> importers) {
        return new ListedImporters(importers);
    }

    /** {@return a registry of the importers in this bundle} */
    static ImporterRegistry builtIn() {
        return of(BuiltInImporters.all());
    }
}
