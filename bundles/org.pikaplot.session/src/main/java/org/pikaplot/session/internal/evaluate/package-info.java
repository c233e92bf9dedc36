/** The dataflow: what is stale, what runs, what is ready. */
@NullMarked
package org.pikaplot.session.internal.evaluate;

import org.jspecify.annotations.NullMarked;
