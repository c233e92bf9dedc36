/** The session itself, made of its parts. */
@NullMarked
package org.pikaplot.session.internal.open;

import org.jspecify.annotations.NullMarked;
