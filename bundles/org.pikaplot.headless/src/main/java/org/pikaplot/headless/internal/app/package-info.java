/** How the platform starts the program without a window. */
@NullMarked
package org.pikaplot.headless.internal.app;

import org.jspecify.annotations.NullMarked;
