/** Settings in a file of the state folder. */
@NullMarked
package org.pikaplot.ui.internal.settings;

import org.jspecify.annotations.NullMarked;
