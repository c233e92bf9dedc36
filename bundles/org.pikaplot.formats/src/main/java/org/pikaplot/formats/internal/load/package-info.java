/** From texts to a checked table: readings, verification, widening, policies. */
@NullMarked
package org.pikaplot.formats.internal.load;

import org.jspecify.annotations.NullMarked;
