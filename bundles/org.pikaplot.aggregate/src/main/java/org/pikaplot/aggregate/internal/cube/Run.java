package org.pikaplot.aggregate.internal.cube;

/**
 * Neighbouring cells of a brush's grid.
 *
 * @param row of the grid
 * @param from first cell
 * @param to last cell, at least {@code from}
 */
record Run(int row, int from, int to) {}
