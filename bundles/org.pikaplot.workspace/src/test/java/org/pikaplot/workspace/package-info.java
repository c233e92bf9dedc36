/** Tests of the model, its edits, its rules and its bytes. */
@NullMarked
package org.pikaplot.workspace;

import org.jspecify.annotations.NullMarked;
