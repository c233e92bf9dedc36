package org.pikaplot.session.internal.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.Place;
import org.pikaplot.session.internal.edit.Step;
import org.pikaplot.workspace.AddNodeEdit;
import org.pikaplot.workspace.CompositeEdit;
import org.pikaplot.workspace.ConnectPortsEdit;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.NodeNames;
import org.pikaplot.workspace.WorkspaceEdit;

/** Puts new nodes on the canvas, with their wires, as one step. */
public final class NewNodes {
    private NewNodes() {}

    /** Makes a node with a free name; it is on no canvas yet. */
    public static Node make(SessionCore core, NodeKind kind, @Nullable String name) {
        String free =
                name == null
                        ? NodeNames.defaultName(core.workspace(), kind)
                        : NodeNames.unique(core.workspace(), name);
        return kind.create(free, 0, 0);
    }

    /**
     * Adds a node and wires its only input to each of {@code inputs} that gives rows.
     *
     * @return the step; empty only when the edit is refused
     */
    public static Optional<Step> add(
            SessionCore core, Node node, List<? extends Node> inputs, @Nullable Place place) {
        FreePlace.put(core.workspace(), node, inputs, place);
        List<WorkspaceEdit> edits = new ArrayList<>();
        edits.add(new AddNodeEdit(core.workspace(), node));
        for (Node input : inputs.stream().distinct().toList()) {
            NodeKind.of(input).outputs().stream()
                    .findFirst()
                    .ifPresent(output ->
                            edits.add(
                                    new ConnectPortsEdit(
                                            core.workspace(),
                                            input,
                                            output.id(),
                                            node,
                                            NodeKind.of(node).inputs().getFirst().id())));
        }
        return core.execute(new CompositeEdit("Add “%s”".formatted(node.getName()), edits));
    }
}
