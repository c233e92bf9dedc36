/**
 * The canvas as a whole: its viewer, how it is looked at, and what can be done to the nodes of the
 * open session. Start with {@link org.pikaplot.canvas.ui.internal.editor.CanvasEditor}.
 */
@NullMarked
package org.pikaplot.canvas.ui.internal.editor;

import org.jspecify.annotations.NullMarked;
