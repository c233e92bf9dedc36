package org.pikaplot.session.internal.core;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.Place;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.Workspace;

/** Where a new node goes: to the right of what it reads, on nothing. */
public final class FreePlace {
    private static final double GAP = 40;

    private FreePlace() {}

    /** Puts a node, which has its size already, at the place wanted or at a free one. */
    public static void put(
            Workspace workspace, Node node, List<? extends Node> inputs, @Nullable Place wanted) {
        if (wanted != null) {
            node.setX(wanted.x());
            node.setY(wanted.y());
            node.setPlacedByUser(wanted.chosen());
            return;
        }
        double x =
                inputs.stream()
                        .mapToDouble(n -> n.getX() + n.getWidth() + 2 * GAP)
                        .max()
                        .orElse(GAP);
        double y = inputs.stream().mapToDouble(Node::getY).min().orElse(GAP);
        Node inTheWay = inTheWay(workspace, node, x, y);
        while (inTheWay != null) {
            y = inTheWay.getY() + inTheWay.getHeight() + GAP;
            inTheWay = inTheWay(workspace, node, x, y);
        }
        node.setX(x);
        node.setY(y);
    }

    private static @Nullable Node inTheWay(Workspace workspace, Node node, double x, double y) {
        return workspace.getNodes().stream()
                .filter(other ->
                        x < other.getX() + other.getWidth() + GAP
                                && other.getX() < x + node.getWidth() + GAP
                                && y < other.getY() + other.getHeight() + GAP
                                && other.getY() < y + node.getHeight() + GAP)
                .findFirst()
                .orElse(null);
    }
}
