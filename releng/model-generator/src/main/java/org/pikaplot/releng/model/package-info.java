/**
 * Writes the Java code of the EMF model. Start at {@link org.pikaplot.releng.model.ModelGenerator}.
 */
@NullMarked
package org.pikaplot.releng.model;

import org.jspecify.annotations.NullMarked;
