/** Pictures of the window, taken by the program itself. */
@NullMarked
package org.pikaplot.app.internal.screenshot;

import org.jspecify.annotations.NullMarked;
