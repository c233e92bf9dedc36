/**
 * Between the model and its bytes: escaped text, a parser that trusts nothing, and the checks after
 * it.
 */
@NullMarked
package org.pikaplot.workspace.internal.xmi;

import org.jspecify.annotations.NullMarked;
