package org.pikaplot.canvas.ui.internal.tools;

import org.eclipse.draw2d.Cursors;
import org.eclipse.swt.graphics.Cursor;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;

/** Which mouse pointer says what. */
final class Pointers {
    private Pointers() {}

    static Cursor of(NodeLayout.Edges edges) {
        if (edges.dx() == 0) {
            return edges.dy() < 0 ? Cursors.SIZEN : Cursors.SIZES;
        }
        if (edges.dy() == 0) {
            return edges.dx() < 0 ? Cursors.SIZEW : Cursors.SIZEE;
        }
        if (edges.dy() < 0) {
            return edges.dx() < 0 ? Cursors.SIZENW : Cursors.SIZENE;
        }
        return edges.dx() < 0 ? Cursors.SIZESW : Cursors.SIZESE;
    }
}
