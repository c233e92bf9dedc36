/** Choosing, ordering and stacking bars. */
@NullMarked
package org.pikaplot.plot.types.internal.bar;

import org.jspecify.annotations.NullMarked;
