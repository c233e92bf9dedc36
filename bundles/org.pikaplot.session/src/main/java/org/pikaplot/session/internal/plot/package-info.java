/** From model facts to pictures. */
@NullMarked
package org.pikaplot.session.internal.plot;

import org.jspecify.annotations.NullMarked;
