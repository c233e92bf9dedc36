package org.pikaplot.aggregate.internal.kernel;

import java.util.Arrays;
import org.pikaplot.aggregate.AggregateResult.M4.Series;

/** A line under construction, in drawing order. */
final class Line {
    private double[] x = new double[256];
    private double[] y = new double[256];
    private int size;

    void point(double px, double py) {
        if (size > 0 && x[size - 1] == px && y[size - 1] == py) {
            return;
        }
        append(px, py);
    }

    /** Breaks the line; nothing to break at its start or behind another break. */
    void gap() {
        if (size > 0 && !Double.isNaN(y[size - 1])) {
            append(x[size - 1], Double.NaN);
        }
    }

    Series named(String label) {
        int end = size > 0 && Double.isNaN(y[size - 1]) ? size - 1 : size;
        return new Series(label, Arrays.copyOf(x, end), Arrays.copyOf(y, end));
    }

    private void append(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, size * 2);
            y = Arrays.copyOf(y, size * 2);
        }
        x[size] = px;
        y[size] = py;
        size++;
    }
}
