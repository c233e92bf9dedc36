/** Shader programs, one for each kind of mark. */
@NullMarked
package org.pikaplot.render.gl.internal.program;

import org.jspecify.annotations.NullMarked;
