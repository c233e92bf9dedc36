package org.pikaplot.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pikaplot.workspace.ConnectionVerdict.Allowed;
import org.pikaplot.workspace.ConnectionVerdict.Refused;

/**
 * The rule for wires: from an output to an input of the same kind, one wire on an input that takes
 * one, no wire twice, and never in a circle. Looks only, changes nothing. Session thread.
 */
public final class ConnectionRule {
    private ConnectionRule() {}

    /**
     * Says whether a wire may be added to the workspace as it is now.
     *
     * @param workspace the canvas, with the wires there are
     * @param source the node that would give the rows
     * @param sourcePort the id of one of its outputs
     * @param target the node that would take them
     * @param targetPort the id of one of its inputs
     * @return allowed, or the first reason against it
     */
    public static ConnectionVerdict check(
            Workspace workspace, Node source, String sourcePort, Node target, String targetPort) {
        if (source == target) {
            return new Refused(quoted(source) + " cannot read itself.");
        }
        Optional<Port> output = NodeKind.of(source).findOutput(sourcePort);
        if (output.isEmpty()) {
            return new Refused(
                    "%s %s has no output to wire from."
                            .formatted(NodeKind.of(source).label(), quoted(source)));
        }
        Optional<Port> input = NodeKind.of(target).findInput(targetPort);
        if (input.isEmpty()) {
            return new Refused(
                    "%s %s takes no input here."
                            .formatted(NodeKind.of(target).label(), quoted(target)));
        }
        if (output.get().kind() != input.get().kind()) {
            return new Refused(
                    "“%s” of %s does not fit “%s” of %s."
                            .formatted(
                                    output.get().label(),
                                    quoted(source),
                                    input.get().label(),
                                    quoted(target)));
        }
        for (Connection wire : workspace.getConnections()) {
            if (wire.getTarget() == target && wire.getTargetPort().equals(targetPort)) {
                if (wire.getSource() == source && wire.getSourcePort().equals(sourcePort)) {
                    return new Refused(
                            "%s is already wired to %s.".formatted(quoted(source), quoted(target)));
                }
                if (!input.get().many()) {
                    return new Refused(
                            "%s already reads %s. Remove that wire first."
                                    .formatted(quoted(target), quoted(wire.getSource())));
                }
            }
        }
        List<Node> path = path(workspace, target, source);
        if (!path.isEmpty()) {
            String circle = path.stream().map(Node::getName).collect(Collectors.joining(" → "));
            return new Refused(
                    "This wire would close a cycle: %s → %s."
                            .formatted(circle, path.getFirst().getName()));
        }
        return new Allowed();
    }

    private static String quoted(Node node) {
        return "“" + node.getName() + "”";
    }

    /** A shortest way along the wires, both ends included; empty if there is none. */
    private static List<Node> path(Workspace workspace, Node from, Node to) {
        Map<Node, List<Node>> readers = new HashMap<>();
        for (Connection wire : workspace.getConnections()) {
            readers.computeIfAbsent(wire.getSource(), node -> new ArrayList<>())
                    .add(wire.getTarget());
        }
        Map<Node, Node> cameFrom = new HashMap<>();
        Deque<Node> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Node node = next.remove();
            if (node == to) {
                return pathTo(node, from, cameFrom);
            }
            for (Node reader : readers.getOrDefault(node, List.of())) {
                if (reader != from && cameFrom.putIfAbsent(reader, node) == null) {
                    next.add(reader);
                }
            }
        }
        return List.of();
    }

    private static List<Node> pathTo(Node to, Node from, Map<Node, Node> cameFrom) {
        List<Node> path = new ArrayList<>(List.of(to));
        while (path.getFirst() != from) {
            Node before = cameFrom.get(path.getFirst());
            if (before == null) {
                throw new IllegalStateException("The search lost its way.");
            }
            path.addFirst(before);
        }
        return path;
    }
}
