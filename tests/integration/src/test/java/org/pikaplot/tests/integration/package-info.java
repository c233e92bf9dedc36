/** The built product, started as a user starts it, without a window. */
@NullMarked
package org.pikaplot.tests.integration;

import org.jspecify.annotations.NullMarked;
