/** The grid of a density and the look of points. */
@NullMarked
package org.pikaplot.plot.types.internal.scatter;

import org.jspecify.annotations.NullMarked;
