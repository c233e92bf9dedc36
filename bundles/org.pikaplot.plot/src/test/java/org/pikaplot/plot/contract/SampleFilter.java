package org.pikaplot.plot.contract;

import java.util.List;
import org.pikaplot.aggregate.SelectionClause;

/** Whether a row satisfies a clause. */
record SampleFilter(SampleTable table, int row) {

    boolean test(SelectionClause clause) {
        return switch (clause) {
            case SelectionClause.Interval c -> c.range().contains(number(c.column()));
            case SelectionClause.Rectangle c ->
                    c.xRange().contains(number(c.x())) && c.yRange().contains(number(c.y()));
            case SelectionClause.Points c ->
                    c.values().contains(String.valueOf(table.key(c.column(), row)));
            case SelectionClause.Lasso c -> inside(c.polygon(), number(c.x()), number(c.y()));
            case SelectionClause.AnyOf c -> c.clauses().stream().anyMatch(this::test);
        };
    }

    private double number(String column) {
        return table.numbers(column)[row];
    }

    private static boolean inside(List<Double> polygon, double x, double y) {
        boolean inside = false;
        int corners = polygon.size() / 2;
        for (int i = 0, j = corners - 1; i < corners; j = i++) {
            double xi = polygon.get(2 * i);
            double yi = polygon.get(2 * i + 1);
            double xj = polygon.get(2 * j);
            double yj = polygon.get(2 * j + 1);
            if (yi > y != yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi) {
                inside = !inside;
            }
        }
        return inside;
    }
}
