/** Whether an answer that is kept holds all that another question needs, and how to take it. */
@NullMarked
package org.pikaplot.compute.duckdb.internal.reuse;

import org.jspecify.annotations.NullMarked;
