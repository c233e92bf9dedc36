package org.pikaplot.aggregate;

import java.util.List;

/**
 * The answer to an {@link AggregateRequest}, on the heap, small enough to draw. Immutable by
 * agreement.
 */
public sealed interface AggregateResult {

    /** {@return rows that were counted in this answer, after filter, without the skipped ones} */
    long rowsShown();

    /**
     * {@return rows of the table after the filter, also those skipped for NULL, NaN, infinity or
     * range}
     */
    long rowsTotal();

    /**
     * Answer to {@link AggregateRequest.Rows}.
     *
     * @param columns as asked
     * @param sampled whether rows were left out because of the limit
     * @param rowsTotal as of every answer; where all or none were asked for and none given, so many
     *     at least
     */
    record Rows(List<ColumnValues> columns, boolean sampled, long rowsShown, long rowsTotal)
            implements AggregateResult {
        public Rows {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Answer to {@link AggregateRequest.GroupBy}, groups in the order of their keys.
     *
     * @param keys a column for each key
     * @param measures groups for each measure: {@code measures[m][group]}
     * @param counts rows in each group
     * @param groupsTotal groups there are, also those beyond the limit
     * @param other the measures of all groups beyond the limit together, NaN where not additive;
     *     empty when none
     */
    record GroupBy(
            List<ColumnValues> keys,
            double[][] measures,
            long[] counts,
            long groupsTotal,
            double[] other,
            long rowsShown,
            long rowsTotal)
            implements AggregateResult {
        public GroupBy {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Answer to {@link AggregateRequest.Bin1D}.
     *
     * @param edges {@code bins + 1} edges, rising
     * @param counts {@code counts[series][bin]}; one series when there is no split
     * @param series labels of the series; empty without a split. NULL in the split is the last
     *     series, labelled by the empty string
     */
    record Bin1D(
            double[] edges, long[][] counts, List<String> series, long rowsShown, long rowsTotal)
            implements AggregateResult {
        public Bin1D {
            series = List.copyOf(series);
        }
    }

    /**
     * Answer to {@link AggregateRequest.Bin2D}.
     *
     * @param counts row-major from the lowest y, {@code width} cells a row
     * @param width cells across
     * @param height cells upwards
     */
    record Bin2D(
            int[] counts,
            int width,
            int height,
            Range xRange,
            Range yRange,
            long rowsShown,
            long rowsTotal)
            implements AggregateResult {}

    /**
     * Answer to {@link AggregateRequest.Hexagons}.
     *
     * @param counts {@code 2 * height + 1} rows of {@code width + 1} cells from the lowest y: rows
     *     of even number have their centres at whole steps from {@code xRange.min()}, the others,
     *     whose last cell is always 0, half a step farther
     * @param width steps across
     * @param height pairs of rows
     */
    record Hexagons(
            int[] counts,
            int width,
            int height,
            Range xRange,
            Range yRange,
            long rowsShown,
            long rowsTotal)
            implements AggregateResult {

        /** {@return x of the centre of a cell} */
        public double centerX(int cell) {
            double shift = cell / (width + 1) % 2 == 0 ? 0 : 0.5;
            return at(xRange, (cell % (width + 1) + shift) / width);
        }

        /** {@return y of the centre of a cell} */
        public double centerY(int cell) {
            return at(yRange, cell / (width + 1) / 2.0 / height);
        }

        private static double at(Range range, double share) {
            return range.min() * (1 - share) + range.max() * share;
        }
    }

    /**
     * Answer to {@link AggregateRequest.M4}.
     *
     * @param series one line a series, in order of their labels; a series keeps its place when the
     *     filter leaves nothing of it; NULL comes last if any row has it
     */
    record M4(List<Series> series, Range range, int pixelColumns, long rowsShown, long rowsTotal)
            implements AggregateResult {
        public M4 {
            series = List.copyOf(series);
        }

        /**
         * The points of one line in drawing order, up to four a pixel column, including the nearest
         * point outside the range on either side so that lines reach the border. Rows of the same x
         * are drawn in row order. A pixel column in which the line breaks has up to four points for
         * the piece that comes in and the one that goes out, and one stretch for every part of it
         * that pieces between them cover, at most 32.
         *
         * @param label the value of the split, empty without one
         * @param x rising
         * @param y NaN marks a gap: rows whose y is not a number break the line
         */
        public record Series(String label, double[] x, double[] y) {}
    }

    /**
     * Answer to {@link AggregateRequest.Quantiles}.
     *
     * @param groups labels, in binary text order, also those the filter leaves nothing of; NULL
     *     comes last if any row has it, as the empty label; one empty label without a grouping
     *     column
     * @param values {@code values[group][probability]}; NaN of a group without values
     * @param counts values in each group
     */
    record Quantiles(
            List<String> groups, double[][] values, long[] counts, long rowsShown, long rowsTotal)
            implements AggregateResult {
        public Quantiles {
            groups = List.copyOf(groups);
        }
    }

    /** Answers to {@link AggregateRequest.All}, in order. */
    record All(List<AggregateResult> results) implements AggregateResult {
        public All {
            results = List.copyOf(results);
        }

        @Override
        public long rowsShown() {
            return results.stream().mapToLong(AggregateResult::rowsShown).max().orElse(0);
        }

        @Override
        public long rowsTotal() {
            return results.stream().mapToLong(AggregateResult::rowsTotal).max().orElse(0);
        }
    }
}
