/** The table view and its commands. */
@NullMarked
package org.pikaplot.table.ui.internal.part;

import org.jspecify.annotations.NullMarked;
