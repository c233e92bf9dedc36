package org.pikaplot.canvas.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.figures.FrameFigure;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.canvas.ui.internal.view.Alignment;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.Place;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.Commands;
import org.pikaplot.ui.Readable;
import org.pikaplot.workspace.AddFrameEdit;
import org.pikaplot.workspace.CanvasPoint;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.DeleteNodesEdit;
import org.pikaplot.workspace.DisconnectEdit;
import org.pikaplot.workspace.Frame;
import org.pikaplot.workspace.MoveNodesEdit;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.SetFrameEdit;
import org.pikaplot.workspace.SetNoteTextEdit;

/** What can be done to the nodes of the canvas. UI thread only. */
public final class NodeActions {
    private static final int NAMED = 5;
    private static final double FRAME_PAD = 24;

    private final CanvasEditor editor;

    NodeActions(CanvasEditor editor) {
        this.editor = editor;
    }

    private WorkspaceSession session() {
        return editor.session();
    }

    // ---- adding

    /** Adds a query over nodes that have rows. */
    public void addQuery(List<Node> inputs, @Nullable Place place) {
        added(session().addQuery(null, "", giving(inputs), place));
    }

    /** Adds a plot of the last of these nodes that has rows; {@code spec} null = the best one. */
    public void addPlot(List<Node> sources, @Nullable PlotSpec spec, @Nullable Place place) {
        List<Node> giving = giving(sources);
        added(session().addPlot(null, giving.isEmpty() ? null : giving.getLast(), spec, place));
    }

    /** Freezes the last of these nodes that has rows. */
    public void addSnapshot(List<Node> sources, @Nullable Place place) {
        List<Node> giving = giving(sources);
        if (giving.isEmpty()) {
            editor.services().problems().tell("Select the node whose rows are to be frozen.");
            return;
        }
        Node source = giving.getLast();
        whenDone(
                session().addSnapshot(source, null, place),
                "Taking a snapshot of " + source.getName(),
                this::added);
    }

    /** Adds a note and opens it for writing. */
    public void addNote(@Nullable Place place) {
        NoteNode note = session().addNote("", place);
        added(note);
        editNote(note);
    }

    private static List<Node> giving(List<Node> nodes) {
        return nodes.stream().filter(node -> !NodeKind.of(node).outputs().isEmpty()).toList();
    }

    private void added(Node node) {
        editor.select(List.of(node));
        editor.view().reveal(NodeLayout.bounds(node));
    }

    /** Calls {@code then} with the value of a success; shows a failure. */
    public <T> void whenDone(QueryHandle<T> handle, String what, Consumer<T> then) {
        WorkspaceSession asked = session();
        handle.outcome()
                .thenAcceptAsync(
                        outcome -> {
                            switch (outcome) {
                                case QueryOutcome.Success<T> it -> {
                                    if (asked == session()) {
                                        then.accept(it.value());
                                    }
                                }
                                case QueryOutcome.Failure<T> it ->
                                        editor.services().problems().show(what, it.cause());
                                case QueryOutcome.Cancelled<T> it -> {}
                            }
                        },
                        asked.thread());
    }

    // ---- changing

    /** Opens the name of a node for editing. */
    public void rename(Node node) {
        editor.findPart(node)
                .ifPresent(part ->
                        editor.inlineText().editName(part.figure(), name -> rename(node, name)));
    }

    private void rename(Node node, String name) {
        String wanted = name.strip();
        if (!wanted.equals(node.getName()) && !wanted.isEmpty()) {
            whenDone(
                    session().rename(node, wanted),
                    "Renaming " + node.getName() + " to " + wanted,
                    done -> {});
        }
    }

    /** Opens the text of a note for editing. */
    public void editNote(NoteNode note) {
        editor.findPart(note)
                .ifPresent(part ->
                        editor.inlineText()
                                .editBody(
                                        part.figure(),
                                        note.getText(),
                                        text -> {
                                            if (!text.equals(note.getText())) {
                                                editor.execute(new SetNoteTextEdit(note, text));
                                            }
                                        }));
    }

    /** Opens the title of a frame for editing. */
    public void editTitle(Frame frame) {
        Bounds box = FrameFigure.bounds(frame);
        editor.inlineText()
                .editLine(
                        new Bounds(box.x() + 6, box.y() + 2, box.width() - 12, FrameFigure.TITLE),
                        frame.getTitle(),
                        title ->
                                editor.execute(
                                        new SetFrameEdit(
                                                frame,
                                                title.strip(),
                                                frame.getX(),
                                                frame.getY(),
                                                frame.getWidth(),
                                                frame.getHeight(),
                                                frame.getColour())));
    }

    /** Opens a node: its own view, or, of a note, its text. */
    public void open(Node node) {
        editor.services().commands().run(Commands.OPEN_NODE, Map.of(Commands.NODE, node.getId()));
    }

    /** Puts a frame around nodes. */
    public void frame(List<Node> nodes) {
        Bounds.around(nodes.stream().map(NodeLayout::bounds).toList())
                .map(box -> box.expanded(FRAME_PAD))
                .ifPresent(box -> {
                    editor.execute(
                            new AddFrameEdit(
                                    session().workspace(),
                                    "Frame",
                                    box.x(),
                                    box.y() - FrameFigure.TITLE,
                                    box.width(),
                                    box.height() + FrameFigure.TITLE));
                    editTitle(session().workspace().getFrames().getLast());
                });
    }

    /** Puts nodes in line. */
    public void align(List<Node> nodes, Alignment alignment) {
        List<Bounds> placed = alignment.apply(nodes.stream().map(NodeLayout::bounds).toList());
        Map<Node, CanvasPoint> places = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i), new CanvasPoint(placed.get(i).x(), placed.get(i).y()));
        }
        editor.execute(new MoveNodesEdit(places, true));
    }

    /** Moves nodes by so many canvas units. */
    public void nudge(Collection<Node> nodes, double dx, double dy) {
        if (!nodes.isEmpty()) {
            editor.execute(MoveNodesEdit.by(nodes, dx, dy));
        }
    }

    // ---- running

    /** Runs nodes now, also when they are up to date. */
    public void run(List<Node> nodes) {
        for (Node node : nodes) {
            if (NodeKind.of(node) != NodeKind.NOTE) {
                // A failure is the state of the node, and shown there.
                session().evaluate(node, true);
            }
        }
    }

    /** Cancels what nodes run. */
    public void cancel(List<Node> nodes) {
        nodes.forEach(session()::cancel);
    }

    /** {@return whether one of these is running} */
    public boolean isRunning(List<Node> nodes) {
        return nodes.stream().anyMatch(n -> session().state(n) instanceof NodeState.Running);
    }

    // ---- deleting

    /** Deletes what is selected, after a question when other nodes read it. */
    public void deleteSelection() {
        List<Node> nodes = editor.selectedNodes();
        List<Frame> frames = editor.selectedFrames();
        List<Connection> wires = editor.selectedWires();
        if (nodes.isEmpty() && frames.isEmpty()) {
            if (!wires.isEmpty()) {
                editor.execute(new DisconnectEdit(session().workspace(), wires));
            }
            return;
        }
        Set<Node> readers = new LinkedHashSet<>();
        nodes.forEach(node -> readers.addAll(session().dependents(node)));
        nodes.forEach(readers::remove);
        String what = what(nodes, frames);
        if (!readers.isEmpty() && !confirm(what, List.copyOf(readers))) {
            return;
        }
        if (frames.isEmpty()) {
            session().delete(nodes);
        } else {
            editor.execute(new DeleteNodesEdit(session().workspace(), nodes, frames));
        }
        String undo = "Deleted " + what + ". Edit > Undo brings it back.";
        editor.services().problems().tell(undo);
    }

    private boolean confirm(String what, List<Node> readers) {
        String message =
                Readable.count(readers.size(), "node depends", "nodes depend")
                        + " on it and will have no rows: "
                        + names(readers)
                        + ".";
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        editor.viewer().canvas().getShell(),
                        "Delete " + what + "?",
                        message,
                        org.eclipse.swt.SWT.NONE,
                        "Delete",
                        "Keep")
                == 0;
    }

    private static String what(List<Node> nodes, List<Frame> frames) {
        if (nodes.size() == 1 && frames.isEmpty()) {
            return "“" + nodes.getFirst().getName() + "”";
        }
        List<String> parts = new ArrayList<>();
        if (!nodes.isEmpty()) {
            parts.add(Readable.count(nodes.size(), "node", "nodes"));
        }
        if (!frames.isEmpty()) {
            parts.add(Readable.count(frames.size(), "frame", "frames"));
        }
        return String.join(" and ", parts);
    }

    /** {@return the first few names, and how many more there are} */
    static String names(List<Node> nodes) {
        String first =
                nodes.stream().limit(NAMED).map(Node::getName).collect(Collectors.joining(", "));
        return nodes.size() > NAMED ? first + " and " + (nodes.size() - NAMED) + " more" : first;
    }

    /** {@return the node other views show, if one is selected} */
    public Optional<Node> primary() {
        return editor.services().selection().primary();
    }
}
