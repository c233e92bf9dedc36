/** Files that are whole or not there, and locks that a crash frees. */
@NullMarked
package org.pikaplot.storage.internal.disk;

import org.jspecify.annotations.NullMarked;
