/** Marks as vertex buffers and textures. */
@NullMarked
package org.pikaplot.render.gl.internal.buffer;

import org.jspecify.annotations.NullMarked;
