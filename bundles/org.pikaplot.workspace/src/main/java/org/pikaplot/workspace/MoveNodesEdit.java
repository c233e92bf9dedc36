package org.pikaplot.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Moves nodes. Locked nodes stay where they are. */
public final class MoveNodesEdit extends WorkspaceEdit {
    private final Map<Node, CanvasPoint> places;
    private final boolean byUser;

    /**
     * @param places where the upper left corner of each node goes, in canvas units
     * @param byUser true if the user moves them, so that an automatic layout respects the places
     */
    public MoveNodesEdit(Map<? extends Node, CanvasPoint> places, boolean byUser) {
        super(label("Move", places.keySet()));
        this.places = new LinkedHashMap<>(places);
        this.places.keySet().removeIf(Node::isLocked);
        this.byUser = byUser;
    }

    /**
     * The user moves nodes by the same distance.
     *
     * @param nodes which
     * @param dx to the right, in canvas units
     * @param dy downwards, in canvas units
     */
    public static MoveNodesEdit by(Collection<? extends Node> nodes, double dx, double dy) {
        Map<Node, CanvasPoint> places = new LinkedHashMap<>();
        for (Node node : nodes) {
            places.put(node, new CanvasPoint(node.getX() + dx, node.getY() + dy));
        }
        return new MoveNodesEdit(places, true);
    }

    /** Refused if every node is locked, or a place is not a number. */
    @Override
    public Optional<String> refusal() {
        if (places.isEmpty()) {
            return Optional.of("A locked node stays where it is.");
        }
        return places.values().stream().allMatch(MoveNodesEdit::isFinite)
                ? Optional.empty()
                : Optional.of("This place is not on the canvas.");
    }

    private static boolean isFinite(CanvasPoint place) {
        return Double.isFinite(place.x()) && Double.isFinite(place.y());
    }

    @Override
    void apply(Changes changes) {
        places.forEach((node, place) -> {
            changes.assign(node, WorkspacePackage.Literals.NODE__X, place.x());
            changes.assign(node, WorkspacePackage.Literals.NODE__Y, place.y());
            if (byUser) {
                changes.assign(node, WorkspacePackage.Literals.NODE__PLACED_BY_USER, true);
            }
        });
    }
}
