/**
 * The built-in plot types. Nobody compiles against them: they enter through the extension point in
 * {@code plugin.xml}, like any plug-in's. A type's class says what is asked and drawn; what two of
 * them need stands in {@code internal.common}.
 */
@NullMarked
package org.pikaplot.plot.types;

import org.jspecify.annotations.NullMarked;
