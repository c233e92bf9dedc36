package org.pikaplot.compute;

/** Where an answer came from. */
public enum Provenance {
    /** Computed now. */
    FRESH,
    /** The same answer was in the cache. */
    EXACT,
    /** Computed from a cached wider answer. */
    DERIVED,
    /** A cached answer plus the range that was missing. */
    EXTENDED
}
