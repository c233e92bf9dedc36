package org.pikaplot.sql.ui.internal.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that were run, by query, the newest first, for as long as the window is open. UI thread
 * only.
 */
final class QueryHistory {
    private static final int KEPT = 30;

    private final Map<String, Deque<String>> textsByNode = new HashMap<>();

    void add(String nodeId, String sql) {
        if (sql.isBlank()) {
            return;
        }
        Deque<String> texts = textsByNode.computeIfAbsent(nodeId, id -> new ArrayDeque<>());
        texts.remove(sql);
        texts.addFirst(sql);
        if (texts.size() > KEPT) {
            texts.removeLast();
        }
    }

    List<String> of(String nodeId) {
        return List.copyOf(textsByNode.getOrDefault(nodeId, new ArrayDeque<>()));
    }
}
