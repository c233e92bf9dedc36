package org.pikaplot.inspector.ui.internal.node;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.PikaException;
import org.pikaplot.inspector.ui.internal.form.Form;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.StoredNode;

/** What every node has: a name, a state, what it reads. */
final class NodeForm {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private NodeForm() {}

    static void add(Form form, WorkspaceSession session, Node node, Problems problems) {
        form.text(
                "Name",
                "The name under which SQL knows this node. Renaming rewrites the SQL that names"
                        + " it.",
                node::getName,
                name -> rename(session, node, name.strip(), problems));
        if (node instanceof NoteNode) {
            return;
        }
        form.fact("State", () -> describe(session.state(node)));
        form.sentence(
                () ->
                        session.state(node) instanceof NodeState.Failed failed
                                ? failed.cause().describe()
                                : "",
                Role.ERROR);
        form.fact(
                "Rows",
                () ->
                        session.state(node)
                                .last()
                                .map(ready ->
                                        "%s \u00d7 %s"
                                                .formatted(
                                                        Readable.count(
                                                                ready.rowCount(), "row", "rows"),
                                                        Readable.count(
                                                                ready.schema().columns().size(),
                                                                "column",
                                                                "columns")))
                                .orElse("\u2013"));
        if (node instanceof StoredNode) {
            return;
        }
        form.fact(
                "Last run",
                () -> session.state(node).last().map(NodeForm::lastRun).orElse("\u2013"));
        form.fact("Reads", () -> inputs(node));
    }

    private static void rename(
            WorkspaceSession session, Node node, String name, Problems problems) {
        session.rename(node, name)
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (outcome
                                    instanceof QueryOutcome.Failure<Void>(PikaException cause)) {
                                problems.show("The node was not renamed", cause);
                            }
                        },
                        session.thread());
    }

    private static String describe(NodeState state) {
        return switch (state) {
            case NodeState.Idle idle -> "idle: nothing to compute yet";
            case NodeState.Stale stale -> "stale: runs when it is looked at";
            case NodeState.Running running -> "running";
            case NodeState.Ready ready -> "ready";
            case NodeState.Failed failed -> "failed";
        };
    }

    private static String lastRun(NodeState.Ready ready) {
        String from =
                switch (ready.provenance()) {
                    case FRESH -> "computed";
                    case EXACT -> "found in the cache";
                    case DERIVED -> "from a wider cached answer";
                    case EXTENDED -> "cached, with what was missing";
                };
        String held =
                ready.sizeBytes() > 0 ? ", " + Readable.bytes(ready.sizeBytes()) + " kept" : "";
        // Stored rows are there; nothing ran for them.
        String took =
                ready.elapsed().toMillis() == 0 ? "" : " in " + Readable.duration(ready.elapsed());
        return "%s at %s%s%s".formatted(from, TIME.format(ready.at()), took, held);
    }

    private static String inputs(Node node) {
        EObject workspace = node.eContainer();
        if (!(workspace instanceof org.pikaplot.workspace.Workspace board)) {
            return "";
        }
        String names =
                board.getConnections().stream()
                        .filter(wire -> wire.getTarget() == node)
                        .map(Connection::getSource)
                        .map(Node::getName)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names;
    }
}
