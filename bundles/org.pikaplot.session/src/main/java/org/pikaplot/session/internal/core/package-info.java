/** What all parts of a session stand on: its thread, its handles, its state. */
@NullMarked
package org.pikaplot.session.internal.core;

import org.jspecify.annotations.NullMarked;
