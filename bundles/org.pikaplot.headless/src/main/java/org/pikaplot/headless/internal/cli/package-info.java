/**
 * The command line: one class a command, each of which opens a session, asks it, and says what came
 * of it.
 *
 * <p>Start with {@link org.pikaplot.headless.internal.cli.PikaCommand}.
 */
@NullMarked
package org.pikaplot.headless.internal.cli;

import org.jspecify.annotations.NullMarked;
