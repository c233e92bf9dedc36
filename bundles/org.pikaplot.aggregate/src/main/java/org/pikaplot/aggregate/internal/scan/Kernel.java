package org.pikaplot.aggregate.internal.scan;

/** Adds rows to what it knows. Used by one thread at a time. */
@FunctionalInterface
public interface Kernel {
    /** Takes the rows of one block. */
    void accept(Block block);
}
