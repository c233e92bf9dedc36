package org.pikaplot.aggregate;

import java.util.List;

/**
 * A short column of an answer, on the heap. The arrays belong to the answer: read, do not write.
 */
public sealed interface ColumnValues {

    /** {@return how many values} */
    int size();

    /** Positions in data space; NaN = NULL or not a number. */
    record Numbers(double[] values) implements ColumnValues {
        @Override
        public int size() {
            return values.length;
        }
    }

    /**
     * Groups.
     *
     * @param codes indexes into {@code labels}; -1 = NULL
     * @param labels distinct, in binary text order unless the answer says otherwise
     */
    record Codes(int[] codes, List<String> labels) implements ColumnValues {
        public Codes {
            labels = List.copyOf(labels);
        }

        @Override
        public int size() {
            return codes.length;
        }
    }
}
