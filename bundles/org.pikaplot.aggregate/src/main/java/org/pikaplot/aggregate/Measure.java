package org.pikaplot.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * A number computed for each group.
 *
 * @param function how
 * @param column over which column; null only for {@link Function#COUNT}
 */
public record Measure(Function function, @Nullable String column) {

    /**
     * How values become one number. NULL, NaN and infinities are skipped; no value gives NaN
     * (count: 0). Sums are compensated, so that their order does not show.
     */
    public enum Function {
        /** How many rows (with a column: how many values that are not skipped). */
        COUNT,
        /** Sum in double. */
        SUM,
        /** Arithmetic mean. */
        AVG,
        /** Smallest. */
        MIN,
        /** Largest. */
        MAX,
        /** Exact median by linear interpolation. */
        MEDIAN
    }

    public Measure {
        if (column == null && function != Function.COUNT) {
            throw new IllegalArgumentException(function + " needs a column");
        }
    }

    /** {@return how many rows} */
    public static Measure count() {
        return new Measure(Function.COUNT, null);
    }
}
