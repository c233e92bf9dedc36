/** Tests of the model generator and of what it has written. */
@NullMarked
package org.pikaplot.releng.model;

import org.jspecify.annotations.NullMarked;
