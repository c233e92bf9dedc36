/** What several plot types need: options, badges, series colours, labels. */
@NullMarked
package org.pikaplot.plot.types.internal.common;

import org.jspecify.annotations.NullMarked;
