package org.pikaplot.app.internal.window;

import org.pikaplot.compute.MemoryUse;
import org.pikaplot.ui.Readable;

/**
 * What the memory gauge says.
 *
 * @param part used of the limit, 0 to 1 (more when the limit is passed)
 * @param level how worrying that is
 * @param label short text
 * @param details one line for each part
 */
record MemoryGauge(double part, Level level, String label, String details) {
    private static final double WARN_FROM = 0.8;
    private static final double FULL_FROM = 0.95;

    /** How worrying. */
    enum Level {
        /** Room enough. */
        FINE,
        /** From 80 % on. */
        WARNING,
        /** From 95 % on, where caches are emptied. */
        FULL
    }

    /**
     * {@return what to say about a use of memory} What counts is what the program manages, not the
     * whole process.
     */
    static MemoryGauge of(MemoryUse use) {
        long used = use.engineBytes() + use.residentBytes() + use.cacheBytes();
        double part = use.limitBytes() <= 0 ? 0 : (double) used / use.limitBytes();
        Level level =
                part >= FULL_FROM ? Level.FULL : part >= WARN_FROM ? Level.WARNING : Level.FINE;
        return new MemoryGauge(
                part,
                level,
                Readable.bytes(use.processBytes()),
                """
                %s of %s allowed is in use (%s)
                engine: %s
                columns for plots: %s
                kept answers: %s
                Java heap: %s
                whole process: %s\
                """
                        .formatted(
                                Readable.bytes(used),
                                Readable.bytes(use.limitBytes()),
                                Readable.percent(part),
                                Readable.bytes(use.engineBytes()),
                                Readable.bytes(use.residentBytes()),
                                Readable.bytes(use.cacheBytes()),
                                Readable.bytes(use.heapBytes()),
                                Readable.bytes(use.processBytes())));
    }
}
