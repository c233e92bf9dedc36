/** The two palettes and the switch between them. */
@NullMarked
package org.pikaplot.ui.internal.theme;

import org.jspecify.annotations.NullMarked;
