package org.pikaplot.render;

import org.pikaplot.plot.Scene;

/**
 * An entry of the legend and the rectangle it fills, swatch and text together.
 *
 * @param entry as in the scene, not shortened
 * @param box in final pixels
 */
public record PlacedLegendEntry(Scene.Legend.Entry entry, PlacedBox box) {}
