/** Measures the machine: from where on which way of answering is better. */
@NullMarked
package org.pikaplot.session.internal.tune;

import org.jspecify.annotations.NullMarked;
