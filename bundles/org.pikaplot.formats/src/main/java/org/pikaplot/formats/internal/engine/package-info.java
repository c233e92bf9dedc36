/** Formats the engine reads by itself. */
@NullMarked
package org.pikaplot.formats.internal.engine;

import org.jspecify.annotations.NullMarked;
