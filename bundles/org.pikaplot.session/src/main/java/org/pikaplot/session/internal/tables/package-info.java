/** Stored tables: importing, freezing, securing as chunks, dropping. */
@NullMarked
package org.pikaplot.session.internal.tables;

import org.jspecify.annotations.NullMarked;
