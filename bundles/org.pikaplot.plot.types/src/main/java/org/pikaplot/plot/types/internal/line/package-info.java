/** Finding out how a line is to be computed, and thinning it. */
@NullMarked
package org.pikaplot.plot.types.internal.line;

import org.jspecify.annotations.NullMarked;
