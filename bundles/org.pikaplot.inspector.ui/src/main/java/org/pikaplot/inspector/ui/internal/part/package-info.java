/** The inspector view. */
@NullMarked
package org.pikaplot.inspector.ui.internal.part;

import org.jspecify.annotations.NullMarked;
