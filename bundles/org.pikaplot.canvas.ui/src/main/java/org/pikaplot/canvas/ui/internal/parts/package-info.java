/** The edit parts: who shows what of the model, and what hears its changes. */
@NullMarked
package org.pikaplot.canvas.ui.internal.parts;

import org.jspecify.annotations.NullMarked;
