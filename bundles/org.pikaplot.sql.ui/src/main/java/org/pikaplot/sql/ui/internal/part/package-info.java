/** The SQL view and its commands. */
@NullMarked
package org.pikaplot.sql.ui.internal.part;

import org.jspecify.annotations.NullMarked;
