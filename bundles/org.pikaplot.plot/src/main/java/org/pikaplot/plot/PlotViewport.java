package org.pikaplot.plot;

import java.util.Optional;
import org.pikaplot.aggregate.Range;

/**
 * The part of the data space a person looks at.
 *
 * @param x the visible range across; empty = everything
 * @param y the visible range upwards; empty = everything
 */
public record PlotViewport(Optional<Range> x, Optional<Range> y) {
    /** Everything. */
    public static final PlotViewport ALL = new PlotViewport(Optional.empty(), Optional.empty());
}
