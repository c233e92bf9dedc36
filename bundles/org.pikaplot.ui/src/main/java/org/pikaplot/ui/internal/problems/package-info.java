/** Messages in the window that wait for nobody. */
@NullMarked
package org.pikaplot.ui.internal.problems;

import org.jspecify.annotations.NullMarked;
