/** The typeface, its measures and its fallback. */
@NullMarked
package org.pikaplot.render.internal.text;

import org.jspecify.annotations.NullMarked;
