package org.pikaplot.session;

import org.pikaplot.plot.PlotViewport;

/**
 * How a plot is looked at.
 *
 * @param viewport the visible part of the data space
 * @param widthPx pixels across the whole picture
 * @param heightPx pixels upwards
 * @param markBudget marks that are drawn without delay where it is shown
 */
public record PlotView(PlotViewport viewport, int widthPx, int heightPx, int markBudget) {}
