/** What stands in a workspace file. */
@NullMarked
package org.pikaplot.storage.internal.format;

import org.jspecify.annotations.NullMarked;
