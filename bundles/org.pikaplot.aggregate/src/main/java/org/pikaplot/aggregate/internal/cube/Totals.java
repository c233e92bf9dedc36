package org.pikaplot.aggregate.internal.cube;

import java.util.List;
import org.pikaplot.aggregate.internal.kernel.Sums;

/**
 * What a brush selects of a view.
 *
 * @param rows in each place
 * @param values for each measure what its values in each place give
 */
record Totals(int[] rows, List<Values> values) {

    /** What the values of one column give, by place. */
    interface Values {
        /** {@return the parts of the place that the measure asks for} */
        Sums of(int place);
    }

    long allRows() {
        long all = 0;
        for (int count : rows) {
            all += count;
        }
        return all;
    }
}
