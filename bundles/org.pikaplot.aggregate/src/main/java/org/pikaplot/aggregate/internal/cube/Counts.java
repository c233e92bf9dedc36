package org.pikaplot.aggregate.internal.cube;

import java.util.List;

/**
 * How many there are for each cell of a brush and each place of a view; once {@linkplain #sumUp
 * summed up} along the rows of cells, any run of cells is the difference of two.
 */
final class Counts {
    private final int[] counts;
    private final int places;

    Counts(int cells, int places) {
        this.counts = new int[Math.multiplyExact(cells, places)];
        this.places = places;
    }

    /** Counts each row that has a cell. */
    void add(int[] cells, int[] placeOfRow, int rows) {
        // Locals, for fields would be read again after each store.
        int[] all = counts;
        int stride = places;
        for (int row = 0; row < rows; row++) {
            int cell = cells[row];
            if (cell >= 0) {
                all[cell * stride + placeOfRow[row]]++;
            }
        }
    }

    /** Counts one. */
    void add(int at) {
        counts[at]++;
    }

    void add(Counts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** From now on every cell holds what it and those before it in its row held. */
    void sumUp(int rows, int width) {
        for (int row = 0; row < rows; row++) {
            int first = row * width * places;
            int end = first + width * places;
            for (int i = first + places; i < end; i++) {
                counts[i] += counts[i - places];
            }
        }
    }

    /** {@return what the runs hold, by place} Only after {@link #sumUp}. */
    int[] total(List<Run> runs, int width) {
        int[] total = new int[places];
        for (Run run : runs) {
            int last = (run.row() * width + run.to()) * places;
            for (int place = 0; place < places; place++) {
                total[place] += counts[last + place];
            }
            if (run.from() > 0) {
                int before = (run.row() * width + run.from() - 1) * places;
                for (int place = 0; place < places; place++) {
                    total[place] -= counts[before + place];
                }
            }
        }
        return total;
    }
}
