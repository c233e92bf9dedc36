/** Labelled fields that show a value, take another, and say what is wrong with it. */
@NullMarked
package org.pikaplot.inspector.ui.internal.form;

import org.jspecify.annotations.NullMarked;
