/** What rows are measured on: data that is kept, peers in C, runs in turn. */
@NullMarked
package org.pikaplot.bench.internal.stand;

import org.jspecify.annotations.NullMarked;
