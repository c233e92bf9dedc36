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
     * How values become one number. NULLs are skipped, as in SQL; no value gives NaN (count: 0).
     */
    public enum Function {
        /** How many rows (with a column: how many non-null values). */
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
