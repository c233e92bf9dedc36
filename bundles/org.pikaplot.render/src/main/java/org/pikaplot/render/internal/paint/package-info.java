/** Draws frames and marks onto surfaces: pixels, SVG, PDF. */
@NullMarked
package org.pikaplot.render.internal.paint;

import org.jspecify.annotations.NullMarked;
