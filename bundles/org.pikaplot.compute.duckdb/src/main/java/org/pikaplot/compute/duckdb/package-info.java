/**
 * The engine of the compute service on DuckDB. Start with {@link
 * org.pikaplot.compute.duckdb.DuckDbEngineFactory}; everything else is internal.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.compute.duckdb;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
