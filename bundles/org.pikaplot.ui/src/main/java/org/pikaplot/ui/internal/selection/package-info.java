/** The selected nodes. */
@NullMarked
package org.pikaplot.ui.internal.selection;

import org.jspecify.annotations.NullMarked;
