package org.pikaplot.aggregate.internal.cube;

import java.util.List;
import org.pikaplot.aggregate.SelectionClause;

/**
 * A brush rounded to cells.
 *
 * @param runs the cells; disjoint
 * @param cells the same as clauses; disjoint
 * @param exact whether nothing was rounded
 */
record Cut(List<Run> runs, List<SelectionClause> cells, boolean exact) {
    Cut {
        runs = List.copyOf(runs);
        cells = List.copyOf(cells);
    }

    /** {@return no cell at all} */
    static Cut nothing(String column, boolean exact) {
        return new Cut(List.of(), List.of(new SelectionClause.Points(column, List.of())), exact);
    }
}
