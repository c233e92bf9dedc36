package org.pikaplot.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Gives a node other bounds, as when its corner is dragged. */
public final class ResizeNodeEdit extends WorkspaceEdit {
    private final Node node;
    private final double x;
    private final double y;
    private final double width;
    private final double height;

    /**
     * All in canvas units.
     *
     * @param node which
     * @param x the new left edge
     * @param y the new upper edge
     * @param width the new width, above zero
     * @param height the new height, above zero
     */
    public ResizeNodeEdit(Node node, double x, double y, double width, double height) {
        super(label("Resize", List.of(node)));
        this.node = node;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    /** Refused if the node is locked, or the bounds are empty or not numbers. */
    @Override
    public Optional<String> refusal() {
        if (node.isLocked()) {
            return Optional.of("“%s” is locked.".formatted(node.getName()));
        }
        return isArea(x, y, width, height)
                ? Optional.empty()
                : Optional.of("A node needs a width and a height.");
    }

    static boolean isArea(double x, double y, double width, double height) {
        return DoubleStream.of(x, y, width, height).allMatch(Double::isFinite)
                && width > 0
                && height > 0;
    }

    @Override
    void apply(Changes changes) {
        changes.assign(node, WorkspacePackage.Literals.NODE__X, x);
        changes.assign(node, WorkspacePackage.Literals.NODE__Y, y);
        changes.assign(node, WorkspacePackage.Literals.NODE__WIDTH, width);
        changes.assign(node, WorkspacePackage.Literals.NODE__HEIGHT, height);
    }
}
