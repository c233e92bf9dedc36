package org.pikaplot.canvas.ui.internal.figures;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.PolylineConnection;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.view.Spline;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.NodeKind;

/**
 * A wire between two nodes. GEF wants a draw2d connection; its points are not used, the curve
 * follows the nodes' ports. Painted by the board.
 */
public final class WireFigure extends PolylineConnection {
    private static final double REACH = 6;

    private final Connection wire;
    private @Nullable NodeFigure source;
    private @Nullable NodeFigure target;
    private boolean selected;
    private boolean hovered;

    /** Shows {@code wire}; it is seen as soon as both ends are known. */
    public WireFigure(Connection wire) {
        this.wire = wire;
    }

    /** {@return the wire shown} */
    public Connection wire() {
        return wire;
    }

    /** Says where it begins. */
    public void setSource(@Nullable NodeFigure source) {
        this.source = source;
    }

    /** Says where it ends. */
    public void setTarget(@Nullable NodeFigure target) {
        this.target = target;
    }

    /** Shows it selected or not. */
    public void setSelected(boolean selected) {
        this.selected = selected;
        repaint();
    }

    boolean isSelected() {
        return selected;
    }

    /** Shows the mouse over it. */
    public void setHovered(boolean hovered) {
        if (this.hovered != hovered) {
            this.hovered = hovered;
            repaint();
        }
    }

    boolean isHovered() {
        return hovered;
    }

    /** {@return whether it can be followed by eye also where nodes stand in its way} */
    boolean isTraced() {
        return selected || hovered || isOf(source) || isOf(target);
    }

    private static boolean isOf(@Nullable NodeFigure end) {
        return end != null && end.isSelected();
    }

    boolean isDimmed() {
        return source != null && target != null && source.isDimmed() && target.isDimmed();
    }

    /** {@return the kind of node its rows come from} */
    NodeKind kind() {
        return NodeKind.of(wire.getSource());
    }

    /** {@return the curve in canvas units, or null while an end is missing} */
    public @Nullable Spline curve() {
        if (source == null || target == null) {
            return null;
        }
        NodeFigure from = source;
        NodeFigure to = target;
        double y0 =
                from.kind()
                        .findOutput(wire.getSourcePort())
                        .map(from::outputY)
                        .orElseGet(() -> from.box().centreY());
        double y3 =
                to.kind()
                        .findInput(wire.getTargetPort())
                        .map(to::inputY)
                        .orElseGet(() -> to.box().centreY());
        return Spline.between(from.box().right(), y0, to.box().x(), y3);
    }

    @Override
    public void setSourceAnchor(@Nullable ConnectionAnchor anchor) {
        // The curve follows the ports; anchors would only cost time.
    }

    @Override
    public void setTargetAnchor(@Nullable ConnectionAnchor anchor) {
        // As above.
    }

    @Override
    public boolean containsPoint(int x, int y) {
        Spline curve = curve();
        return curve != null
                && curve.bounds().expanded(REACH).contains(x, y)
                && curve.distance(x, y) <= REACH;
    }
}
