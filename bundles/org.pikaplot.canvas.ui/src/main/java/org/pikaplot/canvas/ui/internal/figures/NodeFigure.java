package org.pikaplot.canvas.ui.internal.figures;

import java.util.Optional;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SourceState;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.Port;

/** A node: where it is, what is known about it, and how it stands out. Painted by the board. */
public final class NodeFigure extends Figure {
    private final Node node;
    private final NodeKind kind;
    private NodeState state = new NodeState.Idle();
    private SourceState.Kind source = SourceState.Kind.NONE;
    private Bounds box;
    private boolean selected;
    private boolean hovered;
    private boolean dimmed;
    private @Nullable Port lit;
    private int revision;

    /** Shows {@code node} where the model has it. */
    public NodeFigure(Node node) {
        this.node = node;
        kind = NodeKind.of(node);
        box = NodeLayout.bounds(node);
        place(box);
    }

    /** {@return the node shown} */
    public Node node() {
        return node;
    }

    /** {@return its kind} */
    public NodeKind kind() {
        return kind;
    }

    /** {@return where it is shown, in canvas units} */
    public Bounds box() {
        return box;
    }

    /** Shows it elsewhere, as while it is dragged. */
    public void place(Bounds where) {
        box = where;
        int left = (int) Math.floor(where.x());
        int top = (int) Math.floor(where.y());
        setBounds(
                new Rectangle(
                        left,
                        top,
                        (int) Math.ceil(where.right()) - left,
                        (int) Math.ceil(where.bottom()) - top));
        repaint();
    }

    /** The model changed: shows it anew, where it is now. */
    public void modelChanged() {
        revision++;
        place(NodeLayout.bounds(node));
    }

    /** {@return what is known about the rows} */
    public NodeState state() {
        return state;
    }

    /** Shows another state. */
    public void setState(NodeState state) {
        this.state = state;
        revision++;
        repaint();
    }

    /** {@return what became of the files its rows came from} */
    public SourceState.Kind source() {
        return source;
    }

    /** Shows what became of the files its rows came from. */
    public void setSource(SourceState.Kind source) {
        if (this.source != source) {
            this.source = source;
            revision++;
            repaint();
        }
    }

    /** {@return a number that grows whenever the inside looks different} */
    int revision() {
        return revision;
    }

    /** {@return whether it is selected} */
    public boolean isSelected() {
        return selected;
    }

    /** Shows it selected or not. */
    public void setSelected(boolean selected) {
        this.selected = selected;
        repaint();
    }

    boolean isHovered() {
        return hovered;
    }

    /** Shows the mouse over it. */
    public void setHovered(boolean hovered) {
        if (this.hovered != hovered) {
            this.hovered = hovered;
            repaint();
        }
    }

    boolean isDimmed() {
        return dimmed;
    }

    /** Shows that a wire in the hand cannot end here. */
    public void setDimmed(boolean dimmed) {
        if (this.dimmed != dimmed) {
            this.dimmed = dimmed;
            repaint();
        }
    }

    @Nullable Port litPort() {
        return lit;
    }

    /** Makes one port stand out, or none. */
    public void setLitPort(@Nullable Port port) {
        if (port != lit) {
            lit = port;
            repaint();
        }
    }

    /** {@return the middle of an output port, in canvas units} */
    public double outputY(Port port) {
        return NodeLayout.portY(box, kind.outputs(), port);
    }

    /** {@return the middle of an input port, in canvas units} */
    public double inputY(Port port) {
        return NodeLayout.portY(box, kind.inputs(), port);
    }

    /** {@return the port within reach of a point, in canvas units} */
    public Optional<NodeLayout.PortHit> portAt(double x, double y) {
        return NodeLayout.portAt(kind, box, x, y);
    }

    /** {@return the edges that can be dragged at a point; none on a locked or closed node} */
    public Optional<NodeLayout.Edges> edgesAt(double x, double y, double reach) {
        return !selected || node.isLocked() || node.isCollapsed()
                ? Optional.empty()
                : NodeLayout.edgesAt(box, x, y, reach);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return box.expanded(selected ? NodeLayout.EDGE : 1).contains(x, y)
                || box.expanded(NodeLayout.PORT_REACH).contains(x, y) && portAt(x, y).isPresent();
    }
}
