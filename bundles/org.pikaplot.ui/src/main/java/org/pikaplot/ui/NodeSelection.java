package org.pikaplot.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pikaplot.session.Subscription;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.Workspace;

/**
 * The nodes selected on the canvas, which every other view follows. In the application's context;
 * UI thread only.
 */
public interface NodeSelection {

    /** {@return the selected nodes, in order of selection; never ones that were deleted} */
    List<Node> nodes();

    /** {@return the node other views show: the last selected one} */
    Optional<Node> primary();

    /** Selects nodes; an equal list changes nothing. */
    void select(List<? extends Node> nodes);

    /**
     * Selects what is worth a look when a workspace has just been opened: its first plot, else its
     * first node that has rows; nothing when there is neither. UI thread only.
     */
    default void selectFirst(Workspace workspace) {
        List<Node> rows =
                workspace.getNodes().stream()
                        .filter(node -> NodeKind.of(node) != NodeKind.NOTE)
                        .toList();
        select(
                rows.stream()
                        .filter(PlotNode.class::isInstance)
                        .findFirst()
                        .or(() -> rows.stream().findFirst())
                        .map(List::of)
                        .orElse(List.of()));
    }

    /** Calls {@code observer} now and after each change. */
    Subscription observe(Consumer<List<Node>> observer);
}
