/**
 * Crossfilter cubes: the cells of a brush ({@link org.pikaplot.aggregate.internal.cube.GridCells}),
 * the places of each view ({@link org.pikaplot.aggregate.internal.cube.CubeView}), what is counted
 * for each pair of them, and how the counts become answers.
 */
@NullMarked
package org.pikaplot.aggregate.internal.cube;

import org.jspecify.annotations.NullMarked;
