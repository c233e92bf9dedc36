package org.pikaplot.session.internal.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.session.internal.evaluate.GraphEvaluator;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;

/** Finds and evaluates the nodes that a text outside of any node names. */
public final class InputsForSql {
    private final SessionCore core;
    private final GraphEvaluator evaluator;

    /** Reads nodes of that session. */
    public InputsForSql(SessionCore core, GraphEvaluator evaluator) {
        this.core = core;
        this.evaluator = evaluator;
    }

    /** The rows of every node the text names. */
    public QueryHandle<Map<String, TableRef>> of(String sql) {
        Task<Map<String, TableRef>> task = core.newTask();
        core.whenDone(
                core.compute().parse(sql),
                outcome ->
                        task.guard(() ->
                                next(
                                        task,
                                        new ArrayDeque<>(named(sql, outcome)),
                                        new LinkedHashMap<>())));
        return task;
    }

    private List<Node> named(String sql, QueryOutcome<ParsedQuery> outcome) {
        if (outcome instanceof QueryOutcome.Success<ParsedQuery>(ParsedQuery parsed)) {
            return parsed.tables().stream()
                    .flatMap(table -> core.graph().findNodeByName(table).stream())
                    .filter(InputsForSql::hasRows)
                    .distinct()
                    .toList();
        }
        // Not every statement can be taken apart; then whatever occurs in the text may be meant.
        String text = sql.toLowerCase(Locale.ROOT);
        return core.workspace().getNodes().stream()
                .filter(InputsForSql::hasRows)
                .filter(node -> text.contains(node.getName().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean hasRows(Node node) {
        return !NodeKind.of(node).outputs().isEmpty();
    }

    private void next(
            Task<Map<String, TableRef>> task, Deque<Node> nodes, Map<String, TableRef> inputs) {
        Node node = nodes.poll();
        if (node == null) {
            task.succeed(Map.copyOf(inputs));
            return;
        }
        task.step(
                evaluator.evaluate(node, false),
                ready -> {
                    inputs.put(node.getName(), ready.table());
                    next(task, nodes, inputs);
                });
    }
}
