/**
 * The rules of ARCHITECTURE.md, each with a piece of code that breaks it. Start with {@link
 * BundleTable}.
 */
@NullMarked
package org.pikaplot.tests.architecture;

import org.jspecify.annotations.NullMarked;
