/** The live plot: what it shows, and how a hand moves it. */
@NullMarked
package org.pikaplot.plot.ui.internal.part;

import org.jspecify.annotations.NullMarked;
