package org.pikaplot.canvas.ui.internal.figures;

import java.util.Optional;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.workspace.Frame;

/**
 * A frame behind nodes. It is taken hold of by its title or its border; inside it is as if it were
 * not there. Painted by the board.
 */
public final class FrameFigure extends Figure {
    /** Height of the title bar, in canvas units. */
    public static final double TITLE = 26;

    private final Frame frame;
    private Bounds box = new Bounds(0, 0, 0, 0);
    private boolean selected;

    /** Shows {@code frame} where the model has it. */
    public FrameFigure(Frame frame) {
        this.frame = frame;
        modelChanged();
    }

    /** {@return the frame shown} */
    public Frame frame() {
        return frame;
    }

    /** {@return where it is shown, in canvas units} */
    public Bounds box() {
        return box;
    }

    /** Shows it elsewhere, as while it is dragged. */
    public void place(Bounds where) {
        box = where;
        setBounds(
                new Rectangle(
                        (int) Math.floor(where.x()),
                        (int) Math.floor(where.y()),
                        (int) Math.ceil(where.width()),
                        (int) Math.ceil(where.height())));
        repaint();
    }

    /** The model changed: shows it anew. */
    public void modelChanged() {
        place(bounds(frame));
    }

    /** {@return where the model has a frame} */
    public static Bounds bounds(Frame frame) {
        return new Bounds(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight());
    }

    boolean isSelected() {
        return selected;
    }

    /** Shows it selected or not. */
    public void setSelected(boolean selected) {
        this.selected = selected;
        repaint();
    }

    /** {@return the edges that can be dragged at a point} */
    public Optional<NodeLayout.Edges> edgesAt(double x, double y, double reach) {
        return selected ? NodeLayout.edgesAt(box, x, y, reach) : Optional.empty();
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return box.expanded(NodeLayout.EDGE).contains(x, y)
                && (y <= box.y() + TITLE || !box.expanded(-NodeLayout.EDGE).contains(x, y));
    }
}
