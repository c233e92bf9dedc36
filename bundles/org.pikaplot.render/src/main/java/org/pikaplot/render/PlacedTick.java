package org.pikaplot.render;

/**
 * A tick of an axis.
 *
 * @param place along the axis in final pixels from the left or the top of the picture
 * @param label as drawn; empty for a tick without a label
 */
public record PlacedTick(double place, String label) {}
