/** What an engine implements. Nobody but the compute service and the importers calls this. */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.compute.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
