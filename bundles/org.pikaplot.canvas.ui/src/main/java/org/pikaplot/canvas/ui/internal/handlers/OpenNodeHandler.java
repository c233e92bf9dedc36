package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.ui.Commands;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Parts;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.WorkspaceGraph;

/** Selects a node and shows the view that is made for its kind; a note opens where it is. */
public final class OpenNodeHandler {
    @Inject
    OpenNodeHandler() {}

    @Execute
    void run(
            EPartService parts,
            OpenSession sessions,
            NodeSelection selection,
            @org.eclipse.e4.core.di.annotations.Optional @Named(Commands.NODE)
                    @Nullable String id) {
        Optional<Node> node =
                id == null
                        ? selection.primary()
                        : WorkspaceGraph.of(sessions.get().workspace()).findNode(id);
        node.ifPresent(it -> open(it, parts, selection));
    }

    @CanExecute
    boolean canRun(
            NodeSelection selection,
            @org.eclipse.e4.core.di.annotations.Optional @Named(Commands.NODE)
                    @Nullable String id) {
        return id != null || selection.primary().isPresent();
    }

    private static void open(Node node, EPartService parts, NodeSelection selection) {
        selection.select(List.of(node));
        if (node instanceof NoteNode note) {
            CanvasPart.show(parts).ifPresent(canvas -> canvas.actions().editNote(note));
            return;
        }
        String view =
                switch (NodeKind.of(node)) {
                    case TABLE, SNAPSHOT -> Parts.TABLE;
                    case QUERY -> Parts.SQL;
                    case PLOT -> Parts.PLOT;
                    case NOTE -> Parts.CANVAS;
                };
        if (parts.findPart(view) != null) {
            parts.showPart(view, EPartService.PartState.ACTIVATE);
        }
    }
}
