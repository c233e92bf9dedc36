package org.pikaplot.session.internal.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.session.internal.core.Failures;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeNames;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.RenameNodeEdit;

/** Gives a node another name, and the queries that read it the text that goes with it. */
public final class Renaming {
    private final SessionCore core;

    /** Renames nodes of that session. */
    public Renaming(SessionCore core) {
        this.core = core;
    }

    /** Renames. Texts that do not parse stay as they are: nobody knows what they mean. */
    public QueryHandle<Void> rename(Node node, String newName) {
        Task<Void> task = core.newTask();
        NodeNames.problem(core.workspace(), node, newName)
                .ifPresentOrElse(
                        problem -> task.fail(Failures.usage(problem)),
                        () -> {
                            Deque<QueryNode> readers = new ArrayDeque<>();
                            core.graph().readers(node).stream()
                                    .filter(QueryNode.class::isInstance)
                                    .forEach(reader -> readers.add((QueryNode) reader));
                            next(task, node, newName, readers, new LinkedHashMap<>());
                        });
        return task;
    }

    private record Rewrite(String before, String after) {}

    private void next(
            Task<Void> task,
            Node node,
            String newName,
            Deque<QueryNode> readers,
            Map<QueryNode, Rewrite> rewrites) {
        QueryNode reader = readers.poll();
        if (reader == null) {
            task.guard(() -> finish(task, node, newName, rewrites));
            return;
        }
        String sql = reader.getSql();
        core.whenDone(
                core.compute().parse(sql),
                outcome -> {
                    if (outcome instanceof QueryOutcome.Success<ParsedQuery>(ParsedQuery parsed)) {
                        String after = SqlNames.renamed(sql, parsed, node.getName(), newName);
                        rewrites.put(reader, new Rewrite(sql, after));
                    }
                    next(task, node, newName, readers, rewrites);
                });
    }

    private void finish(
            Task<Void> task, Node node, String newName, Map<QueryNode, Rewrite> rewrites) {
        if (core.isClosed() || task.isCancelled() || node.eContainer() != core.workspace()) {
            task.end(new QueryOutcome.Cancelled<>());
            return;
        }
        Map<QueryNode, String> texts = new LinkedHashMap<>();
        rewrites.forEach((query, rewrite) -> {
            // Typed on meanwhile: what was parsed is not what stands there.
            if (query.getSql().equals(rewrite.before())) {
                texts.put(query, rewrite.after());
            }
        });
        RenameNodeEdit edit = new RenameNodeEdit(core.workspace(), node, newName, texts);
        edit.refusal()
                .ifPresentOrElse(
                        problem -> task.fail(Failures.usage(problem)),
                        () -> {
                            core.execute(edit);
                            succeed(task);
                        });
    }

    @SuppressWarnings("NullAway") // The one value of Void.
    private static void succeed(Task<Void> task) {
        task.succeed(null);
    }
}
