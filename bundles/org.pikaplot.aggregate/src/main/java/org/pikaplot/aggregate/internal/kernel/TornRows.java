package org.pikaplot.aggregate.internal.kernel;

import java.util.Arrays;

/** The rows of one series that lie in torn pixel columns, to be put into drawing order. */
final class TornRows {
    private double[] x = new double[256];
    private double[] y = new double[256];
    private int size;
    private boolean sorted = true;
    private int next;

    void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, size * 2);
            y = Arrays.copyOf(y, size * 2);
        }
        sorted &= size == 0 || x[size - 1] <= px;
        x[size] = px;
        y[size] = py;
        size++;
    }

    void addAll(TornRows later) {
        for (int i = 0; i < later.size; i++) {
            add(later.x[i], later.y[i]);
        }
    }

    /** Draws one column; columns must be asked for from left to right. */
    void draw(int column, Binning across, Line line) {
        sort();
        while (next < size && across.indexOf(x[next]) < column) {
            next++;
        }
        TornColumn pieces = new TornColumn(line);
        while (next < size && across.indexOf(x[next]) == column) {
            if (Double.isFinite(y[next])) {
                pieces.point(x[next], y[next]);
            } else {
                pieces.gap(x[next]);
            }
            next++;
        }
        pieces.end();
    }

    /**
     * Merges runs of rising x, bottom up: stable, because rows with the same x are drawn in row
     * order.
     */
    private void sort() {
        if (sorted) {
            return;
        }
        double[] fromX = Arrays.copyOf(x, size);
        double[] fromY = Arrays.copyOf(y, size);
        double[] toX = new double[size];
        double[] toY = new double[size];
        for (int width = 1; width < size; width = width > size / 2 ? size : width * 2) {
            for (int left = 0; left < size; left += 2 * width) {
                int middle = Math.min(size, left + width);
                int right = (int) Math.min(size, left + 2L * width);
                int a = left;
                int b = middle;
                for (int i = left; i < right; i++) {
                    boolean takeLeft = a < middle && (b >= right || fromX[a] <= fromX[b]);
                    int taken = takeLeft ? a++ : b++;
                    toX[i] = fromX[taken];
                    toY[i] = fromY[taken];
                }
                if (right == size) {
                    break;
                }
            }
            double[] swapX = fromX;
            double[] swapY = fromY;
            fromX = toX;
            fromY = toY;
            toX = swapX;
            toY = swapY;
        }
        x = fromX;
        y = fromY;
        sorted = true;
    }
}
