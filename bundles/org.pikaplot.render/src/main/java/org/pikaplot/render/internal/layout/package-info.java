/** Finds the place of everything in a picture. */
@NullMarked
package org.pikaplot.render.internal.layout;

import org.jspecify.annotations.NullMarked;
