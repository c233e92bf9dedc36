package org.pikaplot.workspace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes nodes off the canvas, with every wire that touches them, and frames. */
public final class DeleteNodesEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final Set<Node> nodes;
    private final Set<Frame> frames;

    /**
     * @param workspace where from
     * @param nodes the nodes to delete; may be empty if there are frames
     * @param frames the frames to delete, without what stands on them; may be empty
     */
    public DeleteNodesEdit(
            Workspace workspace, Collection<? extends Node> nodes, Collection<Frame> frames) {
        super(describe(nodes, frames));
        this.workspace = workspace;
        this.nodes = new LinkedHashSet<>(nodes);
        this.frames = new LinkedHashSet<>(frames);
    }

    private static String describe(Collection<? extends Node> nodes, Collection<Frame> frames) {
        if (frames.isEmpty()) {
            return label("Delete", nodes);
        }
        String framesLabel = frames.size() == 1 ? "frame" : frames.size() + " frames";
        return nodes.isEmpty()
                ? "Delete " + framesLabel
                : label("Delete", nodes) + " and " + framesLabel;
    }

    /** Refused if there is nothing to delete, or something is not on the canvas. */
    @Override
    public Optional<String> refusal() {
        if (nodes.isEmpty() && frames.isEmpty()) {
            return Optional.of("There is nothing to delete.");
        }
        boolean present =
                nodes.stream().allMatch(node -> node.eContainer() == workspace)
                        && frames.stream().allMatch(frame -> frame.eContainer() == workspace);
        return present ? Optional.empty() : Optional.of("What is to be deleted is gone already.");
    }

    @Override
    void apply(Changes changes) {
        for (Connection wire : List.copyOf(workspace.getConnections())) {
            if (nodes.contains(wire.getSource()) || nodes.contains(wire.getTarget())) {
                changes.remove(workspace, WorkspacePackage.Literals.WORKSPACE__CONNECTIONS, wire);
            }
        }
        for (Node node : nodes) {
            changes.remove(workspace, WorkspacePackage.Literals.WORKSPACE__NODES, node);
        }
        for (Frame frame : frames) {
            changes.remove(workspace, WorkspacePackage.Literals.WORKSPACE__FRAMES, frame);
        }
    }
}
