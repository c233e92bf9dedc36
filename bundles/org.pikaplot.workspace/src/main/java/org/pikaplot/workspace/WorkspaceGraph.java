package org.pikaplot.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The nodes and wires of a workspace, indexed for looking up and walking. It shows the workspace as
 * it was when the graph was made; make a new one after an edit. Making it takes time in proportion
 * to nodes and wires. Session thread.
 */
public final class WorkspaceGraph {
    private final List<Node> nodes;
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<String, Node> byName = new HashMap<>();
    private final Map<Node, List<Connection>> incoming = new HashMap<>();
    private final Map<Node, List<Connection>> outgoing = new HashMap<>();

    private WorkspaceGraph(Workspace workspace) {
        nodes = List.copyOf(workspace.getNodes());
        for (Node node : nodes) {
            byId.put(node.getId(), node);
            byName.put(NodeNames.key(node.getName()), node);
        }
        for (Connection wire : workspace.getConnections()) {
            incoming.computeIfAbsent(wire.getTarget(), node -> new ArrayList<>()).add(wire);
            outgoing.computeIfAbsent(wire.getSource(), node -> new ArrayList<>()).add(wire);
        }
    }

    /** The graph of the workspace as it is now. */
    public static WorkspaceGraph of(Workspace workspace) {
        return new WorkspaceGraph(workspace);
    }

    /** The node of that id; empty if there is none. */
    public Optional<Node> findNode(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The node of that name, whatever the case; empty if there is none. */
    public Optional<Node> findNodeByName(String name) {
        return Optional.ofNullable(byName.get(NodeNames.key(name)));
    }

    /** The wires that end at the node, in the order they were drawn; unmodifiable. */
    public List<Connection> incoming(Node node) {
        return List.copyOf(incoming.getOrDefault(node, List.of()));
    }

    /** The wires that begin at the node, in the order they were drawn; unmodifiable. */
    public List<Connection> outgoing(Node node) {
        return List.copyOf(outgoing.getOrDefault(node, List.of()));
    }

    /** The nodes this one reads directly, each once, in the order they were wired; unmodifiable. */
    public List<Node> inputs(Node node) {
        return incoming(node).stream().map(Connection::getSource).distinct().toList();
    }

    /** The nodes that read this one directly, each once; unmodifiable. */
    public List<Node> readers(Node node) {
        return outgoing(node).stream().map(Connection::getTarget).distinct().toList();
    }

    /** All nodes this one depends on, without itself, each after all it reads; unmodifiable. */
    public List<Node> upstream(Node node) {
        return inOrder(reachable(node, this::inputs));
    }

    /** All nodes that depend on this one, without itself, each after all it reads; unmodifiable. */
    public List<Node> downstream(Node node) {
        return inOrder(reachable(node, this::readers));
    }

    /** All nodes, each after all it reads, else in the order of the workspace; unmodifiable. */
    public List<Node> topologicalOrder() {
        return inOrder(new LinkedHashSet<>(nodes));
    }

    private static Set<Node> reachable(Node start, Function<Node, List<Node>> step) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> next = new ArrayDeque<>(step.apply(start));
        while (!next.isEmpty()) {
            Node node = next.remove();
            if (found.add(node)) {
                next.addAll(step.apply(node));
            }
        }
        return found;
    }

    /** True if the wires run in a circle, which only a damaged workspace has. */
    boolean hasCycle() {
        return sorted(new LinkedHashSet<>(nodes)).size() != nodes.size();
    }

    private List<Node> inOrder(Set<Node> subset) {
        List<Node> order = sorted(subset);
        if (order.size() != subset.size()) {
            throw new IllegalStateException("The wires of the workspace run in a circle.");
        }
        return List.copyOf(order);
    }

    /** Kahn's algorithm on the wires inside the set; leaves out what is on or after a cycle. */
    private List<Node> sorted(Set<Node> subset) {
        Map<Node, Integer> unread = new HashMap<>();
        Deque<Node> ready = new ArrayDeque<>();
        for (Node node : nodes) {
            if (subset.contains(node)) {
                int count = (int) inputs(node).stream().filter(subset::contains).count();
                unread.put(node, count);
                if (count == 0) {
                    ready.add(node);
                }
            }
        }
        List<Node> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Node node = ready.remove();
            order.add(node);
            for (Node reader : readers(node)) {
                if (subset.contains(reader) && unread.merge(reader, -1, Integer::sum) == 0) {
                    ready.add(reader);
                }
            }
        }
        return order;
    }
}
