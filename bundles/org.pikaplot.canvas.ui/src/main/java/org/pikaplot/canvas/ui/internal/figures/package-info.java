/**
 * How the canvas looks. The figures are draw2d figures for hit testing and order; they are painted
 * by us, straight onto the widget in device pixels, because draw2d scales fonts and hairlines too
 * coarsely. Start with {@link org.pikaplot.canvas.ui.internal.figures.BoardFigure}.
 */
@NullMarked
package org.pikaplot.canvas.ui.internal.figures;

import org.jspecify.annotations.NullMarked;
