/**
 * From the command line to the painted window. Start with {@link
 * org.pikaplot.app.internal.start.LifeCycle}.
 */
@NullMarked
package org.pikaplot.app.internal.start;

import org.jspecify.annotations.NullMarked;
