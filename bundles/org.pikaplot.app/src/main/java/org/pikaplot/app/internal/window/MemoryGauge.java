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
     * {@return what to say about a use of memory} What counts is the whole process as the system
     * sees it, or what the engine says it holds where that is more, as when some of it is not
     * touched yet.
     */
    static MemoryGauge of(MemoryUse use) {
        long managed = use.engineBytes() + use.residentBytes() + use.cacheBytes();
        long used = Math.max(use.processBytes(), managed);
        double part = use.limitBytes() <= 0 ? 0 : (double) used / use.limitBytes();
        Level level =
                part >= FULL_FROM ? Level.FULL : part >= WARN_FROM ? Level.WARNING : Level.FINE;
        return new MemoryGauge(
                part,
                level,
                Readable.bytes(use.processBytes()),
                """
                %s of %s allowed is in use (%s)%s
                engine: %s
                columns for plots: %s
                kept answers: %s
                Java heap: %s
                everything else: %s\
                """
                        .formatted(
                                Readable.bytes(used),
                                Readable.bytes(use.limitBytes()),
                                Readable.percent(part),
                                advice(level),
                                Readable.bytes(use.engineBytes()),
                                Readable.bytes(use.residentBytes()),
                                Readable.bytes(use.cacheBytes()),
                                Readable.bytes(use.heapBytes()),
                                Readable.bytes(
                                        Math.max(
                                                0,
                                                use.processBytes() - managed - use.heapBytes()))));
    }

    private static String advice(Level level) {
        return switch (level) {
            case FINE -> "";
            case WARNING -> "; caches are emptied from 95 % on";
            case FULL -> "; caches are being emptied";
        };
    }
}
