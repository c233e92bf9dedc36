package org.pikaplot.aggregate.internal.cube;

import java.util.List;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.scan.Block;

/**
 * One request of a cube: which of its places a row belongs to, and how what was counted in the
 * places becomes its answer. Immutable; any thread.
 */
interface CubeView {

    /** {@return the request as it is answered} */
    AggregateRequest request();

    /** {@return the columns a place depends on} */
    List<String> columns();

    /** {@return how many places, those for rows that have no bin included} */
    int places();

    /** {@return what is computed of the values of a column in each place, besides counting rows} */
    List<Measure> measures();

    /**
     * Finds the place of each row of a block; every row has one.
     *
     * @param numbers those of {@link #columns()} in the scan
     */
    void place(Block block, int[] numbers, int[] places);

    /** {@return the answer} */
    AggregateResult result(Totals totals);
}
