/** Collects the importers. */
@NullMarked
package org.pikaplot.formats.internal.registry;

import org.jspecify.annotations.NullMarked;
