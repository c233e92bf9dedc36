/** The record of edits beside the scratch data. */
@NullMarked
package org.pikaplot.storage.internal.journal;

import org.jspecify.annotations.NullMarked;
