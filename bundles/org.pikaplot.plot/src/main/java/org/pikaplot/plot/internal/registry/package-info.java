/** Reads contributed plot types from the extension registry. */
@NullMarked
package org.pikaplot.plot.internal.registry;

import org.jspecify.annotations.NullMarked;
