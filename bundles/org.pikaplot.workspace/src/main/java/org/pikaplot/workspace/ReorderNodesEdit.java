package org.pikaplot.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Brings nodes forward or sends them back in the pile of nodes. */
public final class ReorderNodesEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final Set<Node> nodes;
    private final ZOrder order;

    /**
     * @param workspace the canvas of the nodes
     * @param nodes which
     * @param order where to
     */
    public ReorderNodesEdit(Workspace workspace, Collection<? extends Node> nodes, ZOrder order) {
        super(label(verb(order), nodes));
        this.workspace = workspace;
        this.nodes = Set.copyOf(nodes);
        this.order = order;
    }

    private static String verb(ZOrder order) {
        return switch (order) {
            case FRONT -> "Bring to front";
            case BACK -> "Send to back";
            case FORWARD -> "Bring forward";
            case BACKWARD -> "Send backward";
        };
    }

    @Override
    void apply(Changes changes) {
        List<Node> wanted = wanted();
        for (int i = 0; i < wanted.size(); i++) {
            changes.move(workspace, WorkspacePackage.Literals.WORKSPACE__NODES, wanted.get(i), i);
        }
    }

    private List<Node> wanted() {
        List<Node> present = List.copyOf(workspace.getNodes());
        List<Node> chosen = present.stream().filter(nodes::contains).toList();
        List<Node> others = present.stream().filter(node -> !nodes.contains(node)).toList();
        return switch (order) {
            case FRONT -> joined(others, chosen);
            case BACK -> joined(chosen, others);
            case FORWARD -> stepBack(present.reversed()).reversed();
            case BACKWARD -> stepBack(present);
        };
    }

    private static List<Node> joined(List<Node> below, List<Node> above) {
        List<Node> all = new ArrayList<>(below);
        all.addAll(above);
        return all;
    }

    /** Each chosen node swaps with the one before it, unless that one is chosen too. */
    private List<Node> stepBack(List<Node> present) {
        List<Node> all = new ArrayList<>(present);
        for (int i = 1; i < all.size(); i++) {
            if (nodes.contains(all.get(i)) && !nodes.contains(all.get(i - 1))) {
                Collections.swap(all, i, i - 1);
            }
        }
        return all;
    }
}
