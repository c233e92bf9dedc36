/** Opening, saving and importing, and the questions they ask. */
@NullMarked
package org.pikaplot.app.internal.files;

import org.jspecify.annotations.NullMarked;
