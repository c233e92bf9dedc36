/**
 * Summaries of tables for plots: what is asked ({@link org.pikaplot.aggregate.AggregateRequest}),
 * what is answered ({@link org.pikaplot.aggregate.AggregateResult}), and the service that picks the
 * fastest exact way, from kernels over resident columns to SQL.
 *
 * <p>Positions are doubles in data space: numbers as they are, dates and timestamps as microseconds
 * since 1970-01-01T00:00 UTC, groups as indexes into a list of labels. Unless a request says
 * otherwise, NULL, NaN and infinities are left out and counted.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.aggregate;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
