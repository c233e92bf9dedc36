/** Rows as a reader scrolls them: blocks that come when they are looked at. */
@NullMarked
package org.pikaplot.table.ui.internal.rows;

import org.jspecify.annotations.NullMarked;
