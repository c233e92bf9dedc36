package org.pikaplot.compute.duckdb.internal.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/** What the query half can read now. Any thread. */
final class Tables {
    private final Map<TableRef, Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, TableRef> byName = new ConcurrentHashMap<>();

    /**
     * A readable table.
     *
     * @param name its name among the stand-ins that statements are planned on: ours, a plain word
     * @param source what stands behind FROM to read it
     * @param rowNumber an expression over {@code numberedSource} that counts its rows from 0
     *     without a gap, or null when there is none
     * @param numberedSource what stands behind FROM where {@code rowNumber} is used
     * @param schema its columns
     * @param rowCount its rows
     * @param file its file in the scratch folder, or null when the engine holds it
     */
    record Entry(
            String name,
            String source,
            @Nullable String rowNumber,
            String numberedSource,
            TableSchema schema,
            long rowCount,
            @Nullable Path file) {}

    /** {@return whether it was new} An entry of that reference stays as it is. */
    boolean add(TableRef ref, Entry entry) {
        byName.put(entry.name, ref);
        return entries.putIfAbsent(ref, entry) == null;
    }

    @Nullable Entry remove(TableRef ref) {
        @Nullable Entry entry = entries.remove(ref);
        if (entry != null) {
            byName.remove(entry.name);
        }
        return entry;
    }

    @Nullable Entry find(TableRef ref) {
        return entries.get(ref);
    }

    /** {@return the entry} Its absence is a fault of the data flow, told as one. */
    Entry get(TableRef ref) {
        @Nullable Entry entry = entries.get(ref);
        if (entry == null) {
            throw PikaException.of(
                            ErrorCode.BAD_GRAPH,
                            ref instanceof TableRef.Stored stored
                                    ? "The table %s is no longer there.".formatted(stored.table())
                                    : "This answer is no longer kept; run its query again.")
                    .build();
        }
        return entry;
    }

    /**
     * {@return what the rows behind a stand-in's name are, for fingerprints: the same in every run}
     */
    String identity(String name) {
        TableRef ref = byName.get(name);
        return switch (ref) {
            case TableRef.Stored stored -> "stored:" + stored.table() + ":" + stored.version();
            case TableRef.Query query -> "query:" + query.fingerprint().hex();
            case null -> throw new IllegalStateException("planned on an unknown table " + name);
        };
    }

    static String identity(TableRef ref) {
        return switch (ref) {
            case TableRef.Stored stored -> "stored:" + stored.table() + ":" + stored.version();
            case TableRef.Query query -> "query:" + query.fingerprint().hex();
        };
    }
}
