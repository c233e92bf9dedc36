/**
 * Files in and out. An importer looks at a file ({@link org.pikaplot.formats.ImportProposal}), is
 * told what to do ({@link org.pikaplot.formats.ImportPlan}), loads and checks all of it, and
 * accounts for every record ({@link org.pikaplot.formats.ImportReport}).
 *
 * <p>Start with {@link org.pikaplot.formats.TableImporter}; importers are DS services, found
 * through {@link org.pikaplot.formats.ImporterRegistry}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.formats;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
