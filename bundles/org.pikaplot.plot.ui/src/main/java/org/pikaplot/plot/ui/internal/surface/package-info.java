/** Where a plot is drawn: an OpenGL canvas, or a plain one where there is no OpenGL. */
@NullMarked
package org.pikaplot.plot.ui.internal.surface;

import org.jspecify.annotations.NullMarked;
