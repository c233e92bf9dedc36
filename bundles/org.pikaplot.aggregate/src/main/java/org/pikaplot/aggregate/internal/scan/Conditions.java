package org.pikaplot.aggregate.internal.scan;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;
import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.util.List;
import org.pikaplot.aggregate.Range;

/**
 * The kinds of {@link RowFilter.Condition}. Loops without branches: a brush keeps half of the rows
 * unpredictably.
 */
public final class Conditions {
    private Conditions() {}

    /** {@return rows whose value lies in a closed interval} */
    public static RowFilter.Condition interval(int column, Range range) {
        double min = range.min();
        double max = range.max();
        return (columns, rows, count) -> {
            var values = columns[column];
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int row = rows[i];
                double value = values.getAtIndex(DOUBLE, row);
                rows[kept] = row;
                kept += value >= min & value <= max ? 1 : 0;
            }
            return kept;
        };
    }

    /** {@return rows whose code is marked; NULL never is} */
    public static RowFilter.Condition codes(int column, boolean[] wanted) {
        return (columns, rows, count) -> {
            var values = columns[column];
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int row = rows[i];
                int code = values.getAtIndex(INT, row);
                rows[kept] = row;
                kept += code >= 0 && wanted[code] ? 1 : 0;
            }
            return kept;
        };
    }

    /** {@return rows whose point lies inside a polygon by the even-odd rule} */
    public static RowFilter.Condition lasso(int x, int y, List<Double> polygon) {
        double[] corners = polygon.stream().mapToDouble(Double::doubleValue).toArray();
        return (columns, rows, count) -> {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int row = rows[i];
                double px = columns[x].getAtIndex(DOUBLE, row);
                double py = columns[y].getAtIndex(DOUBLE, row);
                rows[kept] = row;
                kept += inside(corners, px, py) ? 1 : 0;
            }
            return kept;
        };
    }

    /** {@return rows that satisfy every condition} */
    public static RowFilter.Condition all(List<RowFilter.Condition> conditions) {
        return (columns, rows, count) -> {
            int left = count;
            for (RowFilter.Condition condition : conditions) {
                left = condition.narrow(columns, rows, left);
            }
            return left;
        };
    }

    /** {@return rows that satisfy at least one condition} */
    public static RowFilter.Condition any(List<RowFilter.Condition> conditions) {
        return (columns, rows, count) -> {
            boolean[] satisfied = new boolean[RowFilter.MAX_ROWS];
            int[] candidates = new int[count];
            for (RowFilter.Condition condition : conditions) {
                System.arraycopy(rows, 0, candidates, 0, count);
                int found = condition.narrow(columns, candidates, count);
                for (int i = 0; i < found; i++) {
                    satisfied[candidates[i]] = true;
                }
            }
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int row = rows[i];
                rows[kept] = row;
                kept += satisfied[row] ? 1 : 0;
            }
            return kept;
        };
    }

    /**
     * {@return whether a point lies inside a polygon by the even-odd rule} False where it is not
     * finite.
     *
     * @param corners x and y in turn
     */
    public static boolean inside(double[] corners, double px, double py) {
        if (!(Double.isFinite(px) && Double.isFinite(py))) {
            return false;
        }
        boolean inside = false;
        int last = corners.length - 2;
        for (int i = 0; i < corners.length; last = i, i += 2) {
            double y1 = corners[i + 1];
            double y2 = corners[last + 1];
            if (y1 > py != y2 > py
                    && px < (corners[last] - corners[i]) * (py - y1) / (y2 - y1) + corners[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
