/** Round positions and short labels for each scale. */
@NullMarked
package org.pikaplot.plot.internal.ticks;

import org.jspecify.annotations.NullMarked;
