/** EMF's classes behind the interfaces of the model, generated into src-gen and never edited. */
@NullMarked
package org.pikaplot.workspace.internal.model;

import org.jspecify.annotations.NullMarked;
