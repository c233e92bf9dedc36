/** The session the window shows. */
@NullMarked
package org.pikaplot.ui.internal.session;

import org.jspecify.annotations.NullMarked;
