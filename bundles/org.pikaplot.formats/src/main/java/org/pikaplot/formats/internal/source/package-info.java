/** Files as streams: checks, decompression, encodings. */
@NullMarked
package org.pikaplot.formats.internal.source;

import org.jspecify.annotations.NullMarked;
