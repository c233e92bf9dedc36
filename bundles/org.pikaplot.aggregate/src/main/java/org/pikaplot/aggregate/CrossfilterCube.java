package org.pikaplot.aggregate;

import java.util.List;
import java.util.Optional;

/**
 * Answers some requests for any position of one brush without looking at a row: how many rows are
 * in each cell of the brush and each place of a request was counted once, when the pointer came.
 * Immutable, on the heap; any thread.
 *
 * <p>Sources: Moritz, Howe and Heer, "Falcon: Balancing Interactive Latency and Resolution
 * Sensitivity for Scalable Linked Visualizations", CHI 2019; Heer and Moritz, "Mosaic: An
 * Architecture for Scalable and Interoperable Data Views", IEEE VIS 2023.
 */
public interface CrossfilterCube {

    /** {@return what the brush can tell apart} */
    BrushGrid grid();

    /**
     * {@return the requests as they are answered, in the order they were given} A {@link
     * AggregateRequest.Bin2D} may have fewer cells over the same ranges than was asked for. Empty:
     * this request cannot be answered here and is for {@link AggregateService#submit}: its kind
     * cannot be put together from counts (single rows, lines, quantiles, medians, groups by
     * numbers), it has too many groups, or there was no room.
     */
    List<Optional<AggregateRequest>> views();

    /**
     * Answers all views for a brush, in microseconds to a few milliseconds.
     *
     * @param brush a clause over the columns of the grid
     * @throws IllegalArgumentException when the clause is of another kind than the grid is for
     */
    Brushed answer(SelectionClause brush);

    /** {@return bytes held} */
    long sizeBytes();

    /**
     * The answers for one position of a brush.
     *
     * @param results in the order of {@link #views()}: each the answer to that request, filtered by
     *     the cells besides its own filter; sums may differ from those of {@link
     *     AggregateService#submit} in the last digits
     * @param cells the brush as the grid sees it: disjoint clauses that together select exactly the
     *     rows that were counted. A cell belongs to the brush when its middle does; a brush smaller
     *     than a cell is the cell it lies in
     * @param exact whether these are exactly the rows the brush itself selects; else it was rounded
     *     to cells, which a badge should say
     */
    record Brushed(
            List<Optional<AggregateResult>> results, List<SelectionClause> cells, boolean exact) {
        public Brushed {
            results = List.copyOf(results);
            cells = List.copyOf(cells);
        }
    }
}
