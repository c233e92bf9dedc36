/** Pictures of plot nodes for the canvas. */
@NullMarked
package org.pikaplot.plot.ui.internal.pictures;

import org.jspecify.annotations.NullMarked;
