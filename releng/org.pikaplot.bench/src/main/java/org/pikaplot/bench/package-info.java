/**
 * The benchmarks: each row of the table is a {@link org.pikaplot.bench.Benchmark} that measures
 * this program and its peers in turn in the same run. Not part of the product.
 *
 * <p>Start with {@link org.pikaplot.bench.Bench}.
 */
@NullMarked
package org.pikaplot.bench;

import org.jspecify.annotations.NullMarked;
