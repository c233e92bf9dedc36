/** The canvas view: its part, and the fragment's entry points. */
@NullMarked
package org.pikaplot.canvas.ui.internal;

import org.jspecify.annotations.NullMarked;
