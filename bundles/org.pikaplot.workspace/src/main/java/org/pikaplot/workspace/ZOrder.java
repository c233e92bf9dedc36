package org.pikaplot.workspace;

/** Where nodes go in the pile of nodes. Several keep their order among themselves. */
public enum ZOrder {
    /** Above all others. */
    FRONT,
    /** Below all others. */
    BACK,
    /** One step up. */
    FORWARD,
    /** One step down. */
    BACKWARD
}
