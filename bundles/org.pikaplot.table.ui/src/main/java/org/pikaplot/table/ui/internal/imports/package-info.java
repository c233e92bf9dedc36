/** Asking how files are to be read, and telling what did not fit. */
@NullMarked
package org.pikaplot.table.ui.internal.imports;

import org.jspecify.annotations.NullMarked;
