/** What a column of texts probably is. */
@NullMarked
package org.pikaplot.formats.internal.infer;

import org.jspecify.annotations.NullMarked;
