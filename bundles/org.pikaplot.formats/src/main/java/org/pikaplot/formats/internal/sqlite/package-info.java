/** SQLite files: tables and views as records of texts, whatever is stored in their cells. */
@NullMarked
package org.pikaplot.formats.internal.sqlite;

import org.jspecify.annotations.NullMarked;
