/** Choosing bins. */
@NullMarked
package org.pikaplot.plot.types.internal.histogram;

import org.jspecify.annotations.NullMarked;
