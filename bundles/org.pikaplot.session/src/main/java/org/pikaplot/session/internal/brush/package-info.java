/** Brushes over linked plots: what they select, how it is answered, how it is drawn. */
@NullMarked
package org.pikaplot.session.internal.brush;

import org.jspecify.annotations.NullMarked;
