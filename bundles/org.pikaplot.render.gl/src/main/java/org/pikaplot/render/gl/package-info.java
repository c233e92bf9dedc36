/**
 * Draws scenes with OpenGL in whatever context is current: marks are uploaded once and drawn under
 * a matrix, so a pan or a zoom touches no data; everything around the marks comes as a texture from
 * the CPU painter, so both look the same.
 *
 * <p>Start with {@link org.pikaplot.render.gl.GlRenderer}. All methods belong to the thread whose
 * context is current. Needs OpenGL 3.3; knows no window system.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.render.gl;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
