/** The rows of the table, a class each. */
@NullMarked
package org.pikaplot.bench.internal.rows;

import org.jspecify.annotations.NullMarked;
