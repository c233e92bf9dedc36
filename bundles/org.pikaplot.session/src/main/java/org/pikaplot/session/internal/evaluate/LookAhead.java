package org.pikaplot.session.internal.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pikaplot.workspace.Node;

/**
 * What is likely to be looked at next: a node right below the one that was looked at last, first
 * those that were turned to from there most often. Session thread.
 */
final class LookAhead {
    private final Map<Node, Map<Node, Integer>> turns = new HashMap<>();
    private @Nullable Node last;

    /** Somebody looks at a node. */
    void looked(Node node) {
        Node from = last;
        if (from != null && from != node) {
            turns.computeIfAbsent(from, key -> new HashMap<>()).merge(node, 1, Integer::sum);
        }
        last = node;
    }

    /** The node is on the canvas no more. */
    void remove(Node node) {
        turns.remove(node);
        turns.values().forEach(to -> to.remove(node));
        if (last == node) {
            last = null;
        }
    }

    /** {@return the node that was looked at last, null when there is none} */
    @Nullable Node last() {
        return last;
    }

    /** {@return the nodes right below the last one, the likeliest first} */
    List<Node> likeliest(List<Node> below) {
        Node from = last;
        Map<Node, Integer> counts = from == null ? Map.of() : turns.getOrDefault(from, Map.of());
        return below.stream()
                .sorted(Comparator.comparing((Node node) -> -counts.getOrDefault(node, 0)))
                .toList();
    }
}
