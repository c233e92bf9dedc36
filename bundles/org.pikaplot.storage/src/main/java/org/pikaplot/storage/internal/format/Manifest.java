package org.pikaplot.storage.internal.format;

import java.util.List;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * The table of contents of a workspace file.
 *
 * @param formatVersion which layout; see {@link #FORMAT_VERSION}
 * @param programVersion who wrote it, for messages
 * @param entries every entry but {@code mimetype} and the manifest
 * @param tables every stored table
 */
public record Manifest(
        int formatVersion, String programVersion, List<Entry> entries, List<Table> tables) {
    /** The layout this program writes; it reads this and all before. */
    public static final int FORMAT_VERSION = 1;

    public Manifest {
        entries = List.copyOf(entries);
        tables = List.copyOf(tables);
    }

    /**
     * An entry and what must be in it.
     *
     * @param path its name
     * @param sha256 of its plain bytes, lower-case hexadecimal
     * @param sizeBytes its plain bytes
     */
    public record Entry(String path, String sha256, long sizeBytes) {}

    /**
     * A stored table.
     *
     * @param ref its identity
     * @param entry the path of its Parquet entry
     * @param rowCount its rows
     * @param schema its columns with engine types
     */
    public record Table(TableRef.Stored ref, String entry, long rowCount, TableSchema schema) {}
}
