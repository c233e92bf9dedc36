/** Zip containers, read with suspicion. */
@NullMarked
package org.pikaplot.storage.internal.zip;

import org.jspecify.annotations.NullMarked;
