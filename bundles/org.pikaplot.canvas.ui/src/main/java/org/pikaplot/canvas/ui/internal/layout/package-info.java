/** Arranging nodes without the user. */
@NullMarked
package org.pikaplot.canvas.ui.internal.layout;

import org.jspecify.annotations.NullMarked;
