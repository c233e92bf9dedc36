package org.pikaplot.session;

/**
 * Where a new node goes, in canvas units.
 *
 * @param x left edge
 * @param y upper edge
 * @param chosen whether a person chose it; such a node is never moved by a layout
 */
public record Place(double x, double y, boolean chosen) {}
