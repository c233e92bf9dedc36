package org.pikaplot.session;

/** How the brushes of linked plots work together. */
public enum BrushRule {
    /** A plot shows the rows that all brushes but its own select. */
    CROSSFILTER,
    /** Every plot shows the rows that all brushes select. */
    INTERSECT,
    /** Every plot shows the rows that at least one brush selects. */
    UNION
}
