/**
 * Which way a request takes: a kept answer, kernels over resident columns, kernels over a stream,
 * or SQL.
 */
@NullMarked
package org.pikaplot.aggregate.internal.plan;

import org.jspecify.annotations.NullMarked;
