package org.pikaplot.workspace;

import java.util.List;
import java.util.Optional;

/** Puts a new node on the canvas, in front of the others. */
public final class AddNodeEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final Node node;

    /**
     * @param workspace where to
     * @param node the node, which stands on no canvas; from then on it belongs to the workspace
     */
    public AddNodeEdit(Workspace workspace, Node node) {
        super(label("Add", List.of(node)));
        this.workspace = workspace;
        this.node = node;
    }

    /** The node that is added. */
    public Node node() {
        return node;
    }

    /** Refused if the name is bad or taken, or the node lacks an id of its own, place or size. */
    @Override
    public Optional<String> refusal() {
        return NodeNames.problem(workspace, node, node.getName())
                .or(() -> WorkspaceCheck.problem(node))
                .or(this::idProblem);
    }

    private Optional<String> idProblem() {
        boolean taken =
                workspace.getNodes().stream().anyMatch(other -> other.getId().equals(node.getId()));
        return taken ? Optional.of("This node is on the canvas already.") : Optional.empty();
    }

    @Override
    void apply(Changes changes) {
        changes.append(workspace, WorkspacePackage.Literals.WORKSPACE__NODES, node);
    }
}
