package org.pikaplot.canvas.ui.internal.figures;

import java.util.List;
import java.util.Optional;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.Port;

/** Where the pieces of a node are, in canvas units. Pure. */
public final class NodeLayout {
    /** Height of the title bar. */
    public static final double HEADER = 30;

    /** Height of the line at the bottom. */
    public static final double FOOTER = 22;

    /** Radius of the corners. */
    public static final double RADIUS = 8;

    /** Radius of a port. */
    public static final double PORT = 6;

    /** How far around its middle a port takes the mouse. */
    public static final double PORT_REACH = 13;

    /** How near to an edge the mouse resizes. */
    public static final double EDGE = 6;

    /** Smallest width of a node. */
    public static final double LEAST_WIDTH = 120;

    /** Smallest height of an open node. */
    public static final double LEAST_HEIGHT = 80;

    private NodeLayout() {}

    /** {@return the bounds of a node as it is shown: only its title bar while collapsed} */
    public static Bounds bounds(Node node) {
        return new Bounds(
                node.getX(),
                node.getY(),
                Math.max(20, node.getWidth()),
                node.isCollapsed() ? HEADER : Math.max(HEADER, node.getHeight()));
    }

    /** {@return the middle of a port of a node with those bounds} */
    public static double portY(Bounds bounds, List<Port> side, Port port) {
        int index = side.indexOf(port);
        return bounds.y() + bounds.height() * (index + 1) / (side.size() + 1.0);
    }

    /** {@return the port whose reach a point is in} */
    public static Optional<PortHit> portAt(NodeKind kind, Bounds bounds, double x, double y) {
        Optional<PortHit> output =
                near(kind.outputs(), bounds, bounds.right(), x, y).map(p -> new PortHit(p, true));
        return output.or(() ->
                near(kind.inputs(), bounds, bounds.x(), x, y).map(p -> new PortHit(p, false)));
    }

    private static Optional<Port> near(
            List<Port> side, Bounds bounds, double portX, double x, double y) {
        return side.stream()
                .filter(port -> Math.hypot(x - portX, y - portY(bounds, side, port)) <= PORT_REACH)
                .findFirst();
    }

    /**
     * A port under the mouse.
     *
     * @param port which
     * @param output whether rows come out of it
     */
    public record PortHit(Port port, boolean output) {}

    /**
     * Which edges the mouse has hold of.
     *
     * @param dx -1 left, 1 right, 0 neither
     * @param dy -1 top, 1 bottom, 0 neither
     */
    public record Edges(int dx, int dy) {}

    /** {@return the edges a point is on, within {@code reach}; empty when on none} */
    public static Optional<Edges> edgesAt(Bounds bounds, double x, double y, double reach) {
        if (!bounds.expanded(reach).contains(x, y)) {
            return Optional.empty();
        }
        int dx = x <= bounds.x() + reach ? -1 : x >= bounds.right() - reach ? 1 : 0;
        int dy = y <= bounds.y() + reach ? -1 : y >= bounds.bottom() - reach ? 1 : 0;
        // Corners are easier to hit than edges.
        double near = 2 * reach;
        if (dx != 0 && dy == 0) {
            dy = y <= bounds.y() + near ? -1 : y >= bounds.bottom() - near ? 1 : 0;
        } else if (dy != 0 && dx == 0) {
            dx = x <= bounds.x() + near ? -1 : x >= bounds.right() - near ? 1 : 0;
        }
        return dx == 0 && dy == 0 ? Optional.empty() : Optional.of(new Edges(dx, dy));
    }

    /** {@return bounds after edges were dragged, never smaller than a node may be} */
    public static Bounds resized(
            Bounds start,
            Edges edges,
            double dx,
            double dy,
            double leastWidth,
            double leastHeight) {
        double left = start.x();
        double right = start.right();
        double top = start.y();
        double bottom = start.bottom();
        if (edges.dx() < 0) {
            left = Math.min(left + dx, right - leastWidth);
        } else if (edges.dx() > 0) {
            right = Math.max(right + dx, left + leastWidth);
        }
        if (edges.dy() < 0) {
            top = Math.min(top + dy, bottom - leastHeight);
        } else if (edges.dy() > 0) {
            bottom = Math.max(bottom + dy, top + leastHeight);
        }
        return Bounds.between(left, top, right, bottom);
    }
}
