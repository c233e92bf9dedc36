package org.pikaplot.canvas.ui.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.Grid;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.CanvasPoint;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.MoveNodesEdit;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;

/** Arranges the nodes that nobody placed; computed off the UI thread, moved as one edit. */
public final class Arranging {
    private Arranging() {}

    /** Arranges the canvas; says so when there is nothing to arrange. */
    public static void arrange(CanvasEditor editor) {
        WorkspaceSession session = editor.session();
        List<Node> nodes =
                session.workspace().getNodes().stream()
                        .filter(node -> NodeKind.of(node) != NodeKind.NOTE || !isFixed(node))
                        .toList();
        List<Bounds> boxes = nodes.stream().map(NodeLayout::bounds).toList();
        List<Boolean> fixed = nodes.stream().map(Arranging::isFixed).toList();
        if (!fixed.contains(false)) {
            editor.services()
                    .problems()
                    .tell("Every node stands where you put it; there is nothing to arrange.");
            return;
        }
        List<StressLayout.Wire> wires = new ArrayList<>();
        for (Connection wire : session.workspace().getConnections()) {
            wires.add(
                    new StressLayout.Wire(
                            nodes.indexOf(wire.getSource()), nodes.indexOf(wire.getTarget())));
        }
        CompletableFuture.supplyAsync(() -> StressLayout.places(boxes, fixed, wires))
                .thenAcceptAsync(
                        places -> {
                            if (session == editor.session()) {
                                move(editor, nodes, fixed, places);
                            }
                        },
                        session.thread());
    }

    private static boolean isFixed(Node node) {
        return node.isPlacedByUser() || node.isLocked();
    }

    private static void move(
            CanvasEditor editor, List<Node> nodes, List<Boolean> fixed, List<Bounds> places) {
        Map<Node, CanvasPoint> moved = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            // Somebody may have dragged it meanwhile.
            if (!fixed.get(i) && !isFixed(nodes.get(i))) {
                moved.put(
                        nodes.get(i),
                        new CanvasPoint(
                                Grid.snap(places.get(i).x()), Grid.snap(places.get(i).y())));
            }
        }
        if (!moved.isEmpty()) {
            editor.execute(new MoveNodesEdit(moved, false));
            editor.view().fit();
        }
    }
}
