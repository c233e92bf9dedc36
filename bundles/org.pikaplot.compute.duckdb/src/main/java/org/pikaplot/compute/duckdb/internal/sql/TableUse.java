package org.pikaplot.compute.duckdb.internal.sql;

import java.util.List;

/**
 * One place where a statement reads something that is not its own: a table, a table function or a
 * catalog listing.
 *
 * @param kind what is read
 * @param path the name's parts, unquoted, the last one last
 * @param position bytes into the statement, or -1 when the engine did not keep it
 */
record TableUse(Kind kind, List<String> path, long position) {

    enum Kind {
        TABLE,
        FUNCTION,
        LISTING,
        /** The qualifier of a column, when it is the table's own name and no alias. */
        QUALIFIER
    }

    String name() {
        return path.isEmpty() ? "" : path.getLast();
    }
}
