/**
 * The grammar of plots. A {@link org.pikaplot.plot.PlotType} is two pure functions: what to ask of
 * the data ({@code request}) and how to draw the answer ({@code scene}). The host owns queries,
 * threads, axes, legend, hover, brush, theme and export.
 *
 * <p>Start with {@link org.pikaplot.plot.PlotType} and {@link org.pikaplot.plot.Scene}. Types enter
 * through the extension point {@code org.pikaplot.plot.plotTypes} and are found through {@link
 * org.pikaplot.plot.PlotTypeRegistry}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.plot;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
