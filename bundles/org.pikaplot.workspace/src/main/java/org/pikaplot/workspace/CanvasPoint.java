package org.pikaplot.workspace;

/**
 * A place on the canvas.
 *
 * @param x to the right, in canvas units (one pixel at 100 % zoom)
 * @param y downwards, in canvas units
 */
public record CanvasPoint(double x, double y) {}
