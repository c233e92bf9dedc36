package org.pikaplot.plot;

import java.util.List;

/**
 * What stands at a place of a plot, in words.
 *
 * @param lines to be shown one below the other, such as {@code "distance: 1,234"}; at least one
 * @param x where the mark stands, in data space
 * @param y where the mark stands, in data space
 */
public record Readout(List<String> lines, double x, double y) {
    public Readout {
        lines = List.copyOf(lines);
    }
}
