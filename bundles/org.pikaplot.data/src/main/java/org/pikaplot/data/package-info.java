/**
 * The tabular vocabulary that every other bundle speaks: column types, schemas, references to
 * tables, Arrow-backed batches of rows, columns held off-heap for the kernels, fingerprints, and
 * the one exception.
 *
 * <p>Start with {@link org.pikaplot.data.TableSchema} and {@link org.pikaplot.data.TableRef}.
 * Nothing here does I/O or knows an engine.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.data;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
