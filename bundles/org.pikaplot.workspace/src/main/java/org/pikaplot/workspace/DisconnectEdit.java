package org.pikaplot.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Takes wires away. */
public final class DisconnectEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final List<Connection> connections;

    /**
     * @param workspace the canvas
     * @param connections the wires, each once
     */
    public DisconnectEdit(Workspace workspace, Collection<Connection> connections) {
        super(
                connections.size() == 1
                        ? "Disconnect"
                        : "Remove %d wires".formatted(connections.size()));
        this.workspace = workspace;
        this.connections = connections.stream().distinct().toList();
    }

    /** Refused if there is no wire to remove, or one is gone already. */
    @Override
    public Optional<String> refusal() {
        boolean present =
                !connections.isEmpty()
                        && connections.stream().allMatch(wire -> wire.eContainer() == workspace);
        return present ? Optional.empty() : Optional.of("There is no wire to remove.");
    }

    @Override
    void apply(Changes changes) {
        for (Connection wire : connections) {
            changes.remove(workspace, WorkspacePackage.Literals.WORKSPACE__CONNECTIONS, wire);
        }
    }
}
