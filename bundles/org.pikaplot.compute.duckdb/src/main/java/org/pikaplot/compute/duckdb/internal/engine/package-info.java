/**
 * The two halves of the engine, jobs on their own connections, answers through Arrow. Start with
 * {@link org.pikaplot.compute.duckdb.internal.engine.DuckDbEngine}.
 */
@NullMarked
package org.pikaplot.compute.duckdb.internal.engine;

import org.jspecify.annotations.NullMarked;
