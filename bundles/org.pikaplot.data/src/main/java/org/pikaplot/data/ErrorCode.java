package org.pikaplot.data;

/**
 * What kind of thing went wrong; decides the exit code headless and the tone of the message in the
 * window.
 */
public enum ErrorCode {
    /**
     * The caller asked for something that does not exist or contradicts itself (options, plot
     * types, names).
     */
    USAGE(2),
    /** A file that is missing, a directory, unreadable or not of the format it claims. */
    BAD_FILE(3),
    /** Rows that do not fit and a policy that forbids going on. */
    BAD_ROWS(3),
    /**
     * SQL that does not parse, bind or run on its data, or that wants more than to read its inputs.
     */
    BAD_SQL(3),
    /** A column that the table does not have, or of a type that does not fit. */
    UNKNOWN_COLUMN(3),
    /** A workspace file that is missing, damaged, hostile or of a newer version. */
    BAD_WORKSPACE(3),
    /** A node that does not exist, or a connection that is not possible. */
    BAD_GRAPH(3),
    /** The target cannot be written, the disk is full, a file is held by another program. */
    CANNOT_WRITE(4),
    /** Somebody else holds the workspace. */
    LOCKED(4),
    /** The engine ran out of memory or disk, or died. */
    ENGINE(4),
    /** A fault of this program. */
    BUG(1);

    private final int exitCode;

    ErrorCode(int exitCode) {
        this.exitCode = exitCode;
    }

    /** {@return the exit code of the headless program for this kind of failure} */
    public int exitCode() {
        return exitCode;
    }
}
