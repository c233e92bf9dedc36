/**
 * The query service: who asks submits a {@link org.pikaplot.compute.QueryRequest} and gets a {@link
 * org.pikaplot.compute.QueryHandle} to watch and to cancel. Answers are kept under their
 * fingerprint within one budget. Knows no workspace and no screen; the engine behind it is found as
 * a service ({@link org.pikaplot.compute.spi.QueryEngine}).
 *
 * <p>Start with {@link org.pikaplot.compute.ComputeService}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.compute;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
