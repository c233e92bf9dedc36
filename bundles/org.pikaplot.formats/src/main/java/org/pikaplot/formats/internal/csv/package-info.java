/** Delimited text: dialect, header, records. */
@NullMarked
package org.pikaplot.formats.internal.csv;

import org.jspecify.annotations.NullMarked;
