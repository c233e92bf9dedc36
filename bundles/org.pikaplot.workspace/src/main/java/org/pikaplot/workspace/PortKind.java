package org.pikaplot.workspace;

/** What flows through a port. A wire joins two ports of the same kind. */
public enum PortKind {
    /** Rows with named, typed columns. */
    TABLE
}
