/** The built product on a screen: what a person would see. Start with {@link Desktop}. */
@NullMarked
package org.pikaplot.tests.ui;

import org.jspecify.annotations.NullMarked;
