/** Where somebody starts who has nothing open. */
@NullMarked
package org.pikaplot.app.internal.welcome;

import org.jspecify.annotations.NullMarked;
