/** What the parts of this bundle share. */
@NullMarked
package org.pikaplot.ui.internal;

import org.jspecify.annotations.NullMarked;
