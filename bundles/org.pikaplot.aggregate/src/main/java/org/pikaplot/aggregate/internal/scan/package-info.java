/**
 * Rows on their way into kernels: where they come from (resident columns, a stream), which of them
 * count, and how the cores share them.
 */
@NullMarked
package org.pikaplot.aggregate.internal.scan;

import org.jspecify.annotations.NullMarked;
