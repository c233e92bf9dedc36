/** Writing plots and rows to files. */
@NullMarked
package org.pikaplot.plot.ui.internal.export;

import org.jspecify.annotations.NullMarked;
