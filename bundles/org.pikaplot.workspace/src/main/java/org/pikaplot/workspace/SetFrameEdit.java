package org.pikaplot.workspace;

import java.util.Optional;

/** Moves, resizes, titles or colours a frame. What stands on it is not touched. */
public final class SetFrameEdit extends WorkspaceEdit {
    private final Frame frame;
    private final String title;
    private final double x;
    private final double y;
    private final double width;
    private final double height;
    private final String colour;

    /**
     * Positions and sizes are in canvas units.
     *
     * @param frame which
     * @param title what is written on it; may be empty
     * @param x the left edge
     * @param y the upper edge
     * @param width the width, above zero
     * @param height the height, above zero
     * @param colour a colour role; empty for the default
     */
    public SetFrameEdit(
            Frame frame,
            String title,
            double x,
            double y,
            double width,
            double height,
            String colour) {
        super("Change frame");
        this.frame = frame;
        this.title = title;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.colour = colour;
    }

    static Optional<String> problem(double x, double y, double width, double height) {
        return ResizeNodeEdit.isArea(x, y, width, height)
                ? Optional.empty()
                : Optional.of("A frame needs a width and a height.");
    }

    /** Refused if the bounds are empty or not numbers. */
    @Override
    public Optional<String> refusal() {
        return problem(x, y, width, height);
    }

    @Override
    void apply(Changes changes) {
        changes.assign(frame, WorkspacePackage.Literals.FRAME__TITLE, title);
        changes.assign(frame, WorkspacePackage.Literals.FRAME__X, x);
        changes.assign(frame, WorkspacePackage.Literals.FRAME__Y, y);
        changes.assign(frame, WorkspacePackage.Literals.FRAME__WIDTH, width);
        changes.assign(frame, WorkspacePackage.Literals.FRAME__HEIGHT, height);
        changes.assign(frame, WorkspacePackage.Literals.FRAME__COLOUR, colour);
    }
}
