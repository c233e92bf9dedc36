package org.pikaplot.canvas.ui.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Frame;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.Workspace;

/** Makes the edit part of a piece of the model. */
public record BoardEditPartFactory(CanvasEditor editor) implements EditPartFactory {
    @Override
    public EditPart createEditPart(@Nullable EditPart context, Object model) {
        return switch (model) {
            case Workspace workspace -> new BoardEditPart(workspace, editor);
            case Node node -> new NodeBoxEditPart(node, editor);
            case Connection wire -> new WireEditPart(wire, editor);
            case Frame frame -> new FrameEditPart(frame, editor);
            default -> throw new IllegalArgumentException("No edit part for " + model);
        };
    }
}
