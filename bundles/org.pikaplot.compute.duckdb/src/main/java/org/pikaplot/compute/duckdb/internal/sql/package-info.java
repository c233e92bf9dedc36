/**
 * What can be said about SQL text and about the engine's own serialised trees without running
 * anything: words, parameters, the rule of what a query may touch, mentions of tables,
 * fingerprints, errors with their place in the user's text.
 */
@NullMarked
package org.pikaplot.compute.duckdb.internal.sql;

import org.jspecify.annotations.NullMarked;
