package org.pikaplot.compute.duckdb.internal.reuse;

/** Something in a statement that is not looked into: the statement is run as it is. */
final class NotComparable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotComparable(String what) {
        super(what, null, false, false);
    }

    /** Gives up where something does not hold. */
    static void unless(boolean holds, String what) {
        if (!holds) {
            throw new NotComparable(what);
        }
    }
}
