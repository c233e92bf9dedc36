/** Opening, saving, the journal. */
@NullMarked
package org.pikaplot.session.internal.file;

import org.jspecify.annotations.NullMarked;
