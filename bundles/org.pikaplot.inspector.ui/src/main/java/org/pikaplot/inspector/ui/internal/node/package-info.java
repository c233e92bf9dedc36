/** What the inspector shows of each kind of node. */
@NullMarked
package org.pikaplot.inspector.ui.internal.node;

import org.jspecify.annotations.NullMarked;
