package org.pikaplot.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to compute over one table. Immutable; equal requests over the same table have equal answers.
 */
public sealed interface AggregateRequest {

    /** {@return the rows that count} */
    List<SelectionClause> filter();

    /** {@return the same request over the rows that also satisfy {@code clause}} */
    AggregateRequest filteredBy(SelectionClause clause);

    /**
     * Values row by row, for marks drawn one by one.
     *
     * @param columns wanted, in order
     * @param limit rows at most; when there are more, a uniform sample that is the same each time
     * @param allOrNone when there are more than the limit, no rows instead of a sample
     */
    record Rows(List<String> columns, int limit, boolean allOrNone, List<SelectionClause> filter)
            implements AggregateRequest {
        public Rows {
            columns = List.copyOf(columns);
            filter = List.copyOf(filter);
        }

        /** All rows, or a sample of them. */
        public Rows(List<String> columns, int limit, List<SelectionClause> filter) {
            this(columns, limit, false, filter);
        }

        @Override
        public Rows filteredBy(SelectionClause clause) {
            return new Rows(columns, limit, allOrNone, Clauses.plus(filter, clause));
        }
    }

    /**
     * One row a group.
     *
     * @param keys grouping columns of any type; NULL is a group of its own, which NaN and infinite
     *     numbers share; no keys = one group of all rows
     * @param measures what to compute for each group
     * @param limit groups kept at most, the largest by the first measure; the rest is summed up as
     *     "other" where the measures allow (count, sum, min, max, avg), else only counted
     */
    record GroupBy(
            List<String> keys, List<Measure> measures, int limit, List<SelectionClause> filter)
            implements AggregateRequest {
        public GroupBy {
            keys = List.copyOf(keys);
            measures = List.copyOf(measures);
            filter = List.copyOf(filter);
        }

        @Override
        public GroupBy filteredBy(SelectionClause clause) {
            return new GroupBy(keys, measures, limit, Clauses.plus(filter, clause));
        }
    }

    /**
     * Counts in equal bins of one column. The bin of a value is {@code min((int) ((value - min) *
     * (bins / (max - min))), bins - 1)} in IEEE doubles, whichever way is taken.
     *
     * @param column continuous
     * @param range what the bins cover together; the last bin includes its upper edge
     * @param bins how many, at least 1
     * @param split a column that splits every bin, discrete as a rule, or null; more than 1,000
     *     different values fail with {@code USAGE}
     */
    record Bin1D(
            String column,
            Range range,
            int bins,
            @Nullable String split,
            List<SelectionClause> filter)
            implements AggregateRequest {
        public Bin1D {
            filter = List.copyOf(filter);
        }

        @Override
        public Bin1D filteredBy(SelectionClause clause) {
            return new Bin1D(column, range, bins, split, Clauses.plus(filter, clause));
        }
    }

    /**
     * Counts in a grid of equal cells.
     *
     * @param x continuous column across
     * @param y continuous column upwards
     * @param xRange what the columns of the grid cover; the last includes its upper edge
     * @param yRange what the rows of the grid cover
     * @param width cells across
     * @param height cells upwards
     */
    record Bin2D(
            String x,
            String y,
            Range xRange,
            Range yRange,
            int width,
            int height,
            List<SelectionClause> filter)
            implements AggregateRequest {
        public Bin2D {
            filter = List.copyOf(filter);
        }

        @Override
        public Bin2D filteredBy(SelectionClause clause) {
            return new Bin2D(x, y, xRange, yRange, width, height, Clauses.plus(filter, clause));
        }
    }

    /**
     * Counts in hexagons. With {@code u = (x - min) * (width / (max - min))}, {@code v} likewise
     * upwards, their centres are at all whole (u, v) and in the middle between four of these; a
     * point belongs to the centre for which {@code du * du + 3 * dv * dv} is least, of equally near
     * ones to that at whole numbers. They are regular where a step of v is drawn as long as the
     * root of three steps of u.
     *
     * @param x continuous column across
     * @param y continuous column upwards
     * @param xRange points outside do not count
     * @param yRange points outside do not count
     * @param width hexagons side by side, at least 1
     * @param height pairs of rows of hexagons, at least 1
     */
    record Hexagons(
            String x,
            String y,
            Range xRange,
            Range yRange,
            int width,
            int height,
            List<SelectionClause> filter)
            implements AggregateRequest {
        public Hexagons {
            filter = List.copyOf(filter);
        }

        @Override
        public Hexagons filteredBy(SelectionClause clause) {
            return new Hexagons(x, y, xRange, yRange, width, height, Clauses.plus(filter, clause));
        }
    }

    /**
     * The first, last, lowest and highest point in each pixel column: drawn as a line they give the
     * same pixels as all points. Source: Jugel et al., "M4: A Visualization-Oriented Time Series
     * Data Aggregation", VLDB 2014.
     *
     * @param x continuous column across; rows need not be in its order
     * @param y numeric column
     * @param range what the pixel columns cover together
     * @param pixelColumns how many, at least 1
     * @param split a column that makes one series a value, as for {@link Bin1D}, or null
     */
    record M4(
            String x,
            String y,
            Range range,
            int pixelColumns,
            @Nullable String split,
            List<SelectionClause> filter)
            implements AggregateRequest {
        public M4 {
            filter = List.copyOf(filter);
        }

        @Override
        public M4 filteredBy(SelectionClause clause) {
            return new M4(x, y, range, pixelColumns, split, Clauses.plus(filter, clause));
        }
    }

    /**
     * Exact quantiles, by linear interpolation between order statistics.
     *
     * @param column continuous
     * @param by a column that makes one group a value, as for {@link Bin1D}, or null for all rows
     * @param probabilities each from 0 to 1
     */
    record Quantiles(
            String column,
            @Nullable String by,
            List<Double> probabilities,
            List<SelectionClause> filter)
            implements AggregateRequest {
        public Quantiles {
            probabilities = List.copyOf(probabilities);
            filter = List.copyOf(filter);
        }

        @Override
        public Quantiles filteredBy(SelectionClause clause) {
            return new Quantiles(column, by, probabilities, Clauses.plus(filter, clause));
        }
    }

    /** Several requests over the same table, answered together: facets, matrices, layers. */
    record All(List<AggregateRequest> requests) implements AggregateRequest {
        public All {
            requests = List.copyOf(requests);
        }

        @Override
        public List<SelectionClause> filter() {
            return List.of();
        }

        @Override
        public All filteredBy(SelectionClause clause) {
            return new All(requests.stream().map(request -> request.filteredBy(clause)).toList());
        }
    }
}
