/**
 * From a scene to a picture without a GPU: one painter draws onto any Java2D surface, so raster,
 * SVG and PDF agree by construction, and the GPU renderer takes its axes, texts and layout from
 * here.
 *
 * <p>Start with {@link org.pikaplot.render.PlotLayout} (where things go) and {@link
 * org.pikaplot.render.PictureWriter} (files).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.render;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
