package org.pikaplot.workspace;

import java.util.Optional;
import java.util.UUID;

/** Draws a frame behind the nodes. It is deleted with {@link DeleteNodesEdit}. */
public final class AddFrameEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final Frame frame;

    /**
     * All in canvas units.
     *
     * @param workspace where to
     * @param title what is written on it; may be empty
     * @param x the left edge
     * @param y the upper edge
     * @param width the width, above zero
     * @param height the height, above zero
     */
    public AddFrameEdit(
            Workspace workspace, String title, double x, double y, double width, double height) {
        super("Add frame");
        this.workspace = workspace;
        frame = WorkspaceFactory.eINSTANCE.createFrame();
        frame.setId(UUID.randomUUID().toString());
        frame.setTitle(title);
        frame.setX(x);
        frame.setY(y);
        frame.setWidth(width);
        frame.setHeight(height);
    }

    /** The frame, which is on the canvas once the edit is executed. */
    public Frame frame() {
        return frame;
    }

    /** Refused if the bounds are empty or not numbers. */
    @Override
    public Optional<String> refusal() {
        return SetFrameEdit.problem(
                frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight());
    }

    @Override
    void apply(Changes changes) {
        changes.append(workspace, WorkspacePackage.Literals.WORKSPACE__FRAMES, frame);
    }
}
