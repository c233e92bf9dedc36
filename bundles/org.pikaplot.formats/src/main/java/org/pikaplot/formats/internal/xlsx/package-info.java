/** Excel workbooks: the sheets of an OOXML package as records of texts. */
@NullMarked
package org.pikaplot.formats.internal.xlsx;

import org.jspecify.annotations.NullMarked;
