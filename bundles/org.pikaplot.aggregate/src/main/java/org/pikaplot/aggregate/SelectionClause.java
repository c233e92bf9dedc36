package org.pikaplot.aggregate;

import java.util.List;

/**
 * One condition on rows, as a brush makes it. NULL, NaN and infinities never satisfy a clause on
 * their column.
 */
public sealed interface SelectionClause {

    /** {@return the columns it looks at, x before y} */
    default List<String> columns() {
        return switch (this) {
            case Interval interval -> List.of(interval.column());
            case Points points -> List.of(points.column());
            case Rectangle rectangle -> List.of(rectangle.x(), rectangle.y());
            case Lasso lasso -> List.of(lasso.x(), lasso.y());
            case AnyOf any ->
                    any.clauses().stream()
                            .flatMap(one -> one.columns().stream())
                            .distinct()
                            .toList();
        };
    }

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

    /** Rows that satisfy at least one of the clauses; no clause, no row. */
    record AnyOf(List<SelectionClause> clauses) implements SelectionClause {
        public AnyOf {
            clauses = List.copyOf(clauses);
        }
    }
}
