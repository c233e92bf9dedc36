/** What SQL texts say about nodes: wires and names. */
@NullMarked
package org.pikaplot.session.internal.sql;

import org.jspecify.annotations.NullMarked;
