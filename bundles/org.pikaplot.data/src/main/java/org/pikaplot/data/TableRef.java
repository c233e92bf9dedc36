package org.pikaplot.data;

/**
 * Names rows that the engine can read: an imported table at one version, or the answer of a query.
 * Immutable; the same reference always means the same rows.
 */
public sealed interface TableRef {

    /**
     * A table that was imported or frozen.
     *
     * @param table its identity inside the workspace: letters, digits and underscores only, never
     *     shown to a user
     * @param version counts up with each reload, from 1
     */
    record Stored(String table, long version) implements TableRef {
        public Stored {
            if (!table.matches("[A-Za-z0-9_]+") || version < 1) {
                throw new IllegalArgumentException("not a stored table: " + table + " v" + version);
            }
        }
    }

    /** The answer of a query, known to the compute service by its fingerprint. */
    record Query(Fingerprint fingerprint) implements TableRef {}
}
