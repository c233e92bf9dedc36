/** Where things are on the screen: pure geometry, without a widget. */
@NullMarked
package org.pikaplot.canvas.ui.internal.view;

import org.jspecify.annotations.NullMarked;
