package org.pikaplot.canvas.ui.internal.editor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.Sql;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.Commands;
import org.pikaplot.workspace.CompositeEdit;
import org.pikaplot.workspace.ConnectPortsEdit;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PasteNodesEdit;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceEdit;
import org.pikaplot.workspace.WorkspaceFormatException;
import org.pikaplot.workspace.WorkspaceXmi;

/** Copies nodes as text, so that they can be pasted into another window too. UI thread only. */
public final class NodeClipboard {
    private static final double BESIDE = 30;

    private final CanvasEditor editor;

    NodeClipboard(CanvasEditor editor) {
        this.editor = editor;
    }

    /** Copies the selected nodes with the wires between them. */
    public void copy() {
        fragment()
                .ifPresent(fragment -> {
                    var clipboard = new Clipboard(editor.viewer().canvas().getDisplay());
                    try {
                        String text =
                                new String(WorkspaceXmi.write(fragment), StandardCharsets.UTF_8);
                        clipboard.setContents(
                                new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    } finally {
                        clipboard.dispose();
                    }
                });
    }

    private Optional<Workspace> fragment() {
        List<Node> nodes = editor.selectedNodes();
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(PasteNodesEdit.copy(editor.session().workspace(), nodes));
    }

    /** Pastes copied nodes into the middle of the view; any other text, if it is a table. */
    public void paste() {
        var clipboard = new Clipboard(editor.viewer().canvas().getDisplay());
        Object text;
        try {
            text = clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
        if (text instanceof String xmi && xmi.contains("pikaplot")) {
            try {
                Workspace fragment = WorkspaceXmi.read(xmi.getBytes(StandardCharsets.UTF_8));
                Bounds seen = editor.view().visible();
                Bounds.around(fragment.getNodes().stream().map(NodeLayout::bounds).toList())
                        .ifPresent(box ->
                                insert(
                                        fragment,
                                        seen.centreX() - box.centreX(),
                                        seen.centreY() - box.centreY()));
                return;
            } catch (WorkspaceFormatException e) {
                // Some other text that happens to mention the word.
            }
        }
        // What is not of our own may be a table.
        editor.services().commands().run(Commands.IMPORT_CLIPBOARD);
    }

    /** Duplicates the selected nodes beside themselves. */
    public void duplicate() {
        fragment().ifPresent(fragment -> insert(fragment, BESIDE, BESIDE));
    }

    /** Pastes as soon as it is known where the SQL of pasted queries names pasted nodes. */
    private void insert(Workspace fragment, double dx, double dy) {
        WorkspaceSession session = editor.session();
        Map<String, ParsedQuery> parsed = new HashMap<>();
        CompletableFuture<?>[] pending =
                fragment.getNodes().stream()
                        .filter(node -> node instanceof QueryNode)
                        .map(node -> ((QueryNode) node).getSql())
                        .filter(sql -> !sql.isBlank())
                        .distinct()
                        .map(sql ->
                                session.compute()
                                        .parse(sql)
                                        .outcome()
                                        .thenAcceptAsync(
                                                outcome -> {
                                                    if (outcome
                                                            instanceof
                                                            QueryOutcome.Success<ParsedQuery> it) {
                                                        parsed.put(sql, it.value());
                                                    }
                                                },
                                                session.thread()))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(pending)
                .thenRunAsync(
                        () -> {
                            if (session == editor.session()) {
                                insert(fragment, dx, dy, parsed);
                            }
                        },
                        session.thread());
    }

    private void insert(Workspace fragment, double dx, double dy, Map<String, ParsedQuery> parsed) {
        PasteNodesEdit edit =
                new PasteNodesEdit(
                        editor.session().workspace(),
                        fragment,
                        dx,
                        dy,
                        (sql, renamed) -> rewritten(sql, parsed.get(sql), renamed));
        List<Node> copies = List.copyOf(edit.copiesByOriginalId().values());
        List<WorkspaceEdit> edits = new ArrayList<>();
        edits.add(edit);
        edits.addAll(wiresFromOutside(edit.copiesByOriginalId()));
        editor.execute(edits.size() == 1 ? edit : new CompositeEdit(edit.getLabel(), edits));
        editor.select(copies);
        Bounds.around(copies.stream().map(NodeLayout::bounds).toList())
                .ifPresent(editor.view()::reveal);
    }

    /** A copy reads what its original reads, where that is still on the canvas. */
    private List<WorkspaceEdit> wiresFromOutside(Map<String, Node> copies) {
        Workspace workspace = editor.session().workspace();
        List<WorkspaceEdit> wires = new ArrayList<>();
        for (Connection wire : workspace.getConnections()) {
            Node copy = copies.get(wire.getTarget().getId());
            if (copy != null && !copies.containsKey(wire.getSource().getId())) {
                wires.add(
                        new ConnectPortsEdit(
                                workspace,
                                wire.getSource(),
                                wire.getSourcePort(),
                                copy,
                                wire.getTargetPort()));
            }
        }
        return wires;
    }

    /** SQL that cannot be parsed stays as it is. */
    static String rewritten(
            String sql,
            @org.jspecify.annotations.Nullable ParsedQuery parsed,
            Map<String, String> renamed) {
        if (parsed == null) {
            return sql;
        }
        StringBuilder text = new StringBuilder(sql);
        for (ParsedQuery.Mention mention : parsed.mentions().reversed()) {
            renamed.forEach((before, after) -> {
                if (before.equalsIgnoreCase(mention.table())) {
                    text.replace(mention.start(), mention.end(), Sql.identifier(after));
                }
            });
        }
        return text.toString();
    }
}
