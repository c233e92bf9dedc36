/** The one command stack, and edits made of several. */
@NullMarked
package org.pikaplot.session.internal.edit;

import org.jspecify.annotations.NullMarked;
