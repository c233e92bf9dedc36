package org.pikaplot.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random workspaces, and for each class of edit a random one that fits a workspace. */
final class EditSamples {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "price",
                    " two  spaces ",
                    "a\nb\r\nc\td\r",
                    "<&>\"']]>",
                    "SELECT 'ünïcode 😀' -- \\ ${x}",
                    "\u0000\u0001\u001f\u007f\u0085",
                    "\uD800 lone \uDC00",
                    "\uE0F0 mark \uFFFE\uFFFF\u2028");

    private final Random random;
    private final Map<Class<? extends WorkspaceEdit>, Function<Workspace, Optional<WorkspaceEdit>>>
            makers = new LinkedHashMap<>();

    EditSamples(Random random) {
        this.random = random;
        makers.put(AddNodeEdit.class, ws -> Optional.of(new AddNodeEdit(ws, node(ws))));
        makers.put(
                AddFrameEdit.class,
                ws -> Optional.of(new AddFrameEdit(ws, text(), at(), at(), size(), size())));
        makers.put(CompositeEdit.class, this::composite);
        makers.put(ConnectPortsEdit.class, this::connect);
        makers.put(
                DeleteNodesEdit.class,
                ws ->
                        some(ws.getNodes())
                                .map(nodes ->
                                        new DeleteNodesEdit(
                                                ws,
                                                nodes,
                                                some(ws.getFrames()).orElse(List.of()))));
        makers.put(
                DisconnectEdit.class,
                ws -> some(ws.getConnections()).map(wires -> new DisconnectEdit(ws, wires)));
        makers.put(
                MoveNodesEdit.class,
                ws -> some(ws.getNodes()).map(nodes -> MoveNodesEdit.by(nodes, at(), at())));
        makers.put(PasteNodesEdit.class, ws -> some(ws.getNodes()).map(nodes -> paste(ws, nodes)));
        makers.put(RenameNodeEdit.class, ws -> one(ws, Node.class).map(node -> rename(ws, node)));
        makers.put(
                ReorderNodesEdit.class,
                ws ->
                        some(ws.getNodes())
                                .map(nodes ->
                                        new ReorderNodesEdit(ws, nodes, any(ZOrder.values()))));
        makers.put(
                ResizeNodeEdit.class,
                ws ->
                        one(ws, Node.class)
                                .map(node -> new ResizeNodeEdit(node, at(), at(), size(), size())));
        makers.put(
                SetAutoRefreshEdit.class,
                ws ->
                        one(ws, QueryNode.class)
                                .map(query -> new SetAutoRefreshEdit(query, random.nextBoolean())));
        makers.put(
                SetFrameEdit.class,
                ws ->
                        some(ws.getFrames())
                                .map(frames ->
                                        new SetFrameEdit(
                                                frames.getFirst(),
                                                text(),
                                                at(),
                                                at(),
                                                size(),
                                                size(),
                                                text())));
        makers.put(SetNodeFlagsEdit.class, ws -> some(ws.getNodes()).map(this::flag));
        makers.put(
                SetNoteColourEdit.class,
                ws -> one(ws, NoteNode.class).map(note -> new SetNoteColourEdit(note, text())));
        makers.put(
                SetNoteTextEdit.class,
                ws -> one(ws, NoteNode.class).map(note -> new SetNoteTextEdit(note, text())));
        makers.put(SetPlotSpecEdit.class, ws -> one(ws, PlotNode.class).map(this::plotSpec));
        makers.put(
                SetQueryParametersEdit.class,
                ws ->
                        one(ws, QueryNode.class)
                                .map(query ->
                                        new SetQueryParametersEdit(query, list(this::parameter))));
        makers.put(
                SetQueryTextEdit.class,
                ws -> one(ws, QueryNode.class).map(query -> new SetQueryTextEdit(query, text())));
        makers.put(SetTableDataEdit.class, ws -> one(ws, TableNode.class).map(this::reload));
        makers.put(SetTableSourceEdit.class, ws -> one(ws, TableNode.class).map(this::relink));
        makers.put(
                SetWorkspaceDescriptionEdit.class,
                ws ->
                        Optional.of(
                                new SetWorkspaceDescriptionEdit(
                                        ws, text(), list(index -> text()))));
        makers.put(
                SetWorkspaceTitleEdit.class,
                ws -> Optional.of(new SetWorkspaceTitleEdit(ws, text())));
    }

    Set<Class<? extends WorkspaceEdit>> editClasses() {
        return makers.keySet();
    }

    /** A workspace that random edits have made, with at least one node of each kind. */
    Workspace workspace() {
        Workspace workspace = WorkspaceFactory.eINSTANCE.createWorkspace();
        for (NodeKind kind : NodeKind.values()) {
            String name = NodeNames.defaultName(workspace, kind);
            new AddNodeEdit(workspace, kind.create(name, at(), at())).execute();
        }
        for (int i = 0; i < 15; i++) {
            edit(workspace).execute();
        }
        for (NodeKind kind : NodeKind.values()) {
            String name = NodeNames.defaultName(workspace, kind);
            new AddNodeEdit(workspace, kind.create(name, at(), at())).execute();
        }
        return workspace;
    }

    /** A random edit that the workspace accepts. */
    WorkspaceEdit edit(Workspace workspace) {
        List<Class<? extends WorkspaceEdit>> classes = List.copyOf(makers.keySet());
        while (true) {
            Optional<WorkspaceEdit> edit =
                    edit(workspace, classes.get(random.nextInt(classes.size())));
            if (edit.isPresent()) {
                return edit.get();
            }
        }
    }

    /** A random edit of that class; empty if the workspace has nothing for it. */
    Optional<WorkspaceEdit> edit(Workspace workspace, Class<? extends WorkspaceEdit> editClass) {
        return makers.get(editClass).apply(workspace).filter(WorkspaceEdit::canExecute);
    }

    private Node node(Workspace workspace) {
        return any(NodeKind.values()).create(NodeNames.unique(workspace, text()), at(), at());
    }

    private Optional<WorkspaceEdit> connect(Workspace workspace) {
        if (workspace.getNodes().isEmpty()) {
            return Optional.empty();
        }
        Node source = pick(workspace.getNodes());
        Node target = pick(workspace.getNodes());
        String input = NodeKind.of(target).inputs().stream().findFirst().map(Port::id).orElse("x");
        return Optional.of(new ConnectPortsEdit(workspace, source, "table", target, input));
    }

    private Optional<WorkspaceEdit> composite(Workspace workspace) {
        Node table = NodeKind.TABLE.create(NodeNames.unique(workspace, text()), at(), at());
        Node plot = NodeKind.PLOT.create(NodeNames.unique(workspace, "composite"), at(), at());
        if (table.getName().equals(plot.getName())) {
            return Optional.empty();
        }
        return Optional.of(
                new CompositeEdit(
                        "Plot",
                        List.of(
                                new AddNodeEdit(workspace, table),
                                new AddNodeEdit(workspace, plot),
                                new ConnectPortsEdit(workspace, table, "table", plot, "data"),
                                MoveNodesEdit.by(List.of(table, plot), at(), at()))));
    }

    private PasteNodesEdit paste(Workspace workspace, List<Node> nodes) {
        return new PasteNodesEdit(
                workspace,
                PasteNodesEdit.copy(workspace, nodes),
                at(),
                at(),
                (sql, renamed) -> sql + renamed.size());
    }

    private RenameNodeEdit rename(Workspace workspace, Node node) {
        Map<QueryNode, String> sql = new LinkedHashMap<>();
        one(workspace, QueryNode.class).ifPresent(query -> sql.put(query, text()));
        return new RenameNodeEdit(workspace, node, NodeNames.unique(workspace, text()), sql);
    }

    private WorkspaceEdit flag(List<Node> nodes) {
        // Seldom locked, so that most nodes can be moved.
        return random.nextInt(4) == 0
                ? SetNodeFlagsEdit.lock(nodes, random.nextBoolean())
                : SetNodeFlagsEdit.collapse(nodes, random.nextBoolean());
    }

    private SetPlotSpecEdit plotSpec(PlotNode plot) {
        return new SetPlotSpecEdit(
                plot,
                text(),
                list(index -> Facts.channel("c" + index, text())),
                list(index -> Facts.option("o" + index, text())),
                text(),
                list(index -> text()));
    }

    private QueryParameter parameter(int index) {
        return random.nextBoolean()
                ? Facts.slider("p" + index, text(), text(), text(), text())
                : Facts.parameter("p" + index, "choice", text(), list(choice -> text()));
    }

    private SetTableDataEdit reload(TableNode table) {
        return new SetTableDataEdit(
                table,
                text(),
                random.nextInt(9),
                random.nextInt(),
                list(index -> Facts.column("c" + index + text(), text())),
                source());
    }

    private SetTableSourceEdit relink(TableNode table) {
        return new SetTableSourceEdit(table, someSource());
    }

    private @Nullable SourceFile source() {
        return random.nextInt(3) == 0 ? null : someSource();
    }

    private SourceFile someSource() {
        SourceFile source = WorkspaceFactory.eINSTANCE.createSourceFile();
        source.setPath(text());
        source.setSizeBytes(random.nextLong());
        source.getSettings().addAll(list(index -> Facts.setting("s" + index, text())));
        return source;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private double at() {
        return random.nextInt(10) == 0 ? 0.1 + 0.2 : random.nextInt(-1000, 1000);
    }

    private double size() {
        return 1 + random.nextInt(1000);
    }

    private <T> List<T> list(IntFunction<T> element) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(element).toList();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T extends Node> Optional<T> one(Workspace workspace, Class<T> type) {
        List<T> all =
                workspace.getNodes().stream().filter(type::isInstance).map(type::cast).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(pick(all));
    }

    private <T> Optional<List<T>> some(List<T> all) {
        List<T> chosen = new ArrayList<>(all);
        chosen.removeIf(element -> random.nextInt(3) > 0);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }
}
