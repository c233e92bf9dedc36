package org.pikaplot.app.internal.window;

/**
 * Decides when memory is worth a word and when caches are to be emptied. Looks at a gauge every now
 * and then; knows no clock and no widget.
 */
final class MemoryMonitor {
    /** Below this a warning may be given again: a use that sways around the limit warns once. */
    private static final double CALM_BELOW = 0.7;

    /**
     * Looks between two attempts to empty caches that did not help: they cost their makers time.
     */
    private static final int LOOKS_BETWEEN = 15;

    private boolean warned;
    private int looksSinceRelief = LOOKS_BETWEEN;

    /** What to do. */
    enum Advice {
        /** Nothing. */
        NONE,
        /** Tell the user, once. */
        WARN,
        /** Empty the caches. */
        RELIEVE
    }

    /** {@return what to do about a use of memory} */
    Advice look(MemoryGauge gauge) {
        looksSinceRelief = Math.min(looksSinceRelief + 1, LOOKS_BETWEEN);
        if (gauge.part() < CALM_BELOW) {
            warned = false;
        }
        if (gauge.level() == MemoryGauge.Level.FULL && looksSinceRelief == LOOKS_BETWEEN) {
            looksSinceRelief = 0;
            warned = true;
            return Advice.RELIEVE;
        }
        if (gauge.level() == MemoryGauge.Level.WARNING && !warned) {
            warned = true;
            return Advice.WARN;
        }
        return Advice.NONE;
    }
}
