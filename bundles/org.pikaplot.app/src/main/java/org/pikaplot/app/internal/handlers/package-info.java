/** One class a command of the shell; each hands on to the class that knows. */
@NullMarked
package org.pikaplot.app.internal.handlers;

import org.jspecify.annotations.NullMarked;
