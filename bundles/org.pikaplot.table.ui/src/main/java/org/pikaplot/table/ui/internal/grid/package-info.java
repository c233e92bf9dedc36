/** The grid: cells, headers, colours, sorting, copying. */
@NullMarked
package org.pikaplot.table.ui.internal.grid;

import org.jspecify.annotations.NullMarked;
