package org.pikaplot.aggregate.internal.cube;

import java.util.List;

/**
 * Counts of those views of a cube that have the same filter.
 *
 * @param grid the cells they were counted for
 * @param views in the order of the evaluation's
 */
public record CubePart(GridCells grid, List<ViewCells> views) {
    public CubePart {
        views = List.copyOf(views);
    }
}
