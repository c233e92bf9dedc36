/** Arrow IPC in and out. */
@NullMarked
package org.pikaplot.formats.internal.arrow;

import org.jspecify.annotations.NullMarked;
