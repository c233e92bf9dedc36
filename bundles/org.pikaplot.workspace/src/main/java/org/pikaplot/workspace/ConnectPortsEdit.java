package org.pikaplot.workspace;

import java.util.Optional;
import java.util.UUID;

/** Draws a wire. */
public final class ConnectPortsEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final Connection connection;

    /**
     * @param workspace the canvas of both nodes
     * @param source the node that gives the rows
     * @param sourcePort the id of one of its outputs
     * @param target the node that takes them
     * @param targetPort the id of one of its inputs
     */
    public ConnectPortsEdit(
            Workspace workspace, Node source, String sourcePort, Node target, String targetPort) {
        super("Connect “%s” to “%s”".formatted(source.getName(), target.getName()));
        this.workspace = workspace;
        connection = WorkspaceFactory.eINSTANCE.createConnection();
        connection.setId(UUID.randomUUID().toString());
        connection.setSource(source);
        connection.setSourcePort(sourcePort);
        connection.setTarget(target);
        connection.setTargetPort(targetPort);
    }

    /** The wire, which is on the canvas once the edit is executed. */
    public Connection connection() {
        return connection;
    }

    /** Refused if a node is not on the canvas, or {@link ConnectionRule} refuses the wire. */
    @Override
    public Optional<String> refusal() {
        if (connection.getSource().eContainer() != workspace
                || connection.getTarget().eContainer() != workspace) {
            return Optional.of("A wire joins two nodes of the same canvas.");
        }
        ConnectionVerdict verdict =
                ConnectionRule.check(
                        workspace,
                        connection.getSource(),
                        connection.getSourcePort(),
                        connection.getTarget(),
                        connection.getTargetPort());
        return verdict instanceof ConnectionVerdict.Refused refused
                ? Optional.of(refused.reason())
                : Optional.empty();
    }

    @Override
    void apply(Changes changes) {
        changes.append(workspace, WorkspacePackage.Literals.WORKSPACE__CONNECTIONS, connection);
    }
}
