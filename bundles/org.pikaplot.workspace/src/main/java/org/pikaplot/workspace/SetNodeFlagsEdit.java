package org.pikaplot.workspace;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** Collapses and expands, locks and unlocks nodes. */
public final class SetNodeFlagsEdit extends WorkspaceEdit {
    private final List<Node> nodes;
    private final EAttribute flag;
    private final boolean on;

    private SetNodeFlagsEdit(
            String verb, Collection<? extends Node> nodes, EAttribute flag, boolean on) {
        super(label(verb, nodes));
        this.nodes = List.copyOf(nodes);
        this.flag = flag;
        this.on = on;
    }

    /**
     * Shows only the title bar of the nodes, or all of them again.
     *
     * @param nodes which
     * @param collapsed true for the title bar only
     */
    public static SetNodeFlagsEdit collapse(Collection<? extends Node> nodes, boolean collapsed) {
        return new SetNodeFlagsEdit(
                collapsed ? "Collapse" : "Expand",
                nodes,
                WorkspacePackage.Literals.NODE__COLLAPSED,
                collapsed);
    }

    /**
     * Keeps the nodes from being moved or resized by hand, or allows it again.
     *
     * @param nodes which
     * @param locked true to keep them in place
     */
    public static SetNodeFlagsEdit lock(Collection<? extends Node> nodes, boolean locked) {
        return new SetNodeFlagsEdit(
                locked ? "Lock" : "Unlock", nodes, WorkspacePackage.Literals.NODE__LOCKED, locked);
    }

    @Override
    void apply(Changes changes) {
        for (Node node : nodes) {
            changes.assign(node, flag, on);
        }
    }
}
