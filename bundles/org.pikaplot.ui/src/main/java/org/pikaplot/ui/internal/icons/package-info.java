/** Loads icons for the theme. */
@NullMarked
package org.pikaplot.ui.internal.icons;

import org.jspecify.annotations.NullMarked;
