package org.pikaplot.canvas.ui.internal.figures;

import org.eclipse.swt.graphics.GC;
import org.pikaplot.canvas.ui.internal.view.View;

/** Something drawn above all nodes while it lasts, such as a wire in the hand. Device pixels. */
@FunctionalInterface
public interface Overlay {
    /** Draws it. */
    void paint(GC gc, View view, Look look);
}
