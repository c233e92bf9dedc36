/** Files: PNG, SVG, PDF, written whole or not at all. */
@NullMarked
package org.pikaplot.render.internal.write;

import org.jspecify.annotations.NullMarked;
