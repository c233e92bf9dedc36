/** What the mouse and the keys do on the canvas. */
@NullMarked
package org.pikaplot.canvas.ui.internal.tools;

import org.jspecify.annotations.NullMarked;
