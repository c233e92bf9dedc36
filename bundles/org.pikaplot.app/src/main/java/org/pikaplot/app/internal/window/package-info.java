/** What the window itself shows: toolbar controls, status line, dialogs. */
@NullMarked
package org.pikaplot.app.internal.window;

import org.jspecify.annotations.NullMarked;
