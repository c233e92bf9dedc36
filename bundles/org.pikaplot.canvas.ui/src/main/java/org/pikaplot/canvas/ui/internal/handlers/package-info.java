/** Handlers of the commands that belong to the canvas. */
@NullMarked
package org.pikaplot.canvas.ui.internal.handlers;

import org.jspecify.annotations.NullMarked;
