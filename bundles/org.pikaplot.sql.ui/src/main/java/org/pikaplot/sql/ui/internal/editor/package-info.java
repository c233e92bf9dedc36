/** The text: colours, completion, where an error stands. */
@NullMarked
package org.pikaplot.sql.ui.internal.editor;

import org.jspecify.annotations.NullMarked;
