package org.pikaplot.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pikaplot.session.Subscription;
import org.pikaplot.workspace.Node;

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

    /** Calls {@code observer} now and after each change. */
    Subscription observe(Consumer<List<Node>> observer);
}
