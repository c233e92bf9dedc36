package org.pikaplot.aggregate;

import java.util.List;

/**
 * One condition on rows, as a brush makes it. NULL, NaN and infinities never satisfy a clause on
 * their column.
 */
public sealed interface SelectionClause {

    /** Rows whose value lies in a closed interval. */
    record Interval(String column, Range range) implements SelectionClause {}

    /** Rows whose point lies in a closed rectangle. */
    record Rectangle(String x, Range xRange, String y, Range yRange) implements SelectionClause {}

    /** Rows whose value, as the engine prints it, is one of the given. */
    record Points(String column, List<String> values) implements SelectionClause {
        public Points {
            values = List.copyOf(values);
        }
    }

    /**
     * Rows whose point lies inside a polygon by the even-odd rule.
     *
     * @param polygon x and y of the corners in turn, at least three corners, closed by itself
     */
    record Lasso(String x, String y, List<Double> polygon) implements SelectionClause {
        public Lasso {
            polygon = List.copyOf(polygon);
        }
    }
}
