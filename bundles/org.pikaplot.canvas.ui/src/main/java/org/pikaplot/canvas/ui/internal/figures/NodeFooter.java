package org.pikaplot.canvas.ui.internal.figures;

import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SourceState;
import org.pikaplot.ui.UiTheme.Role;

/** The bottom line of a node: rows x columns, time, bytes, and where the answer came from. */
final class NodeFooter {
    private static final String BETWEEN = "  ·  ";

    private NodeFooter() {}

    /** Draws it, from its upper left corner. */
    static void draw(NodeFigure figure, Pen pen, double pad, double width, double height) {
        Look look = pen.look();
        NodeState state = figure.state();
        double right = width - pad;
        pen.fill(look.mix(Role.NODE, Role.NODE_BORDER, 45), pad, 0, width - 2 * pad, 0.5);
        double y = (height - pen.lineHeight(look.smallFont())) / 2;
        if (state instanceof NodeState.Ready ready) {
            right = badge(word(figure, ready), ink(figure), right, y, height, pen) - 8;
        }
        Role ink =
                switch (state) {
                    case NodeState.Failed it -> Role.ERROR;
                    case NodeState.Stale it -> Role.WARNING;
                    default -> Role.TEXT_MUTED;
                };
        pen.text(
                fitting(StateWords.facts(state), right - pad, pen),
                look.smallFont(),
                look.color(ink),
                pad,
                y,
                right - pad);
    }

    /** What became of the source says more of stored rows than where they were found. */
    private static String word(NodeFigure figure, NodeState.Ready ready) {
        return StateWords.source(figure.source()).orElse(StateWords.provenance(ready.provenance()));
    }

    private static Role ink(NodeFigure figure) {
        return figure.source() == SourceState.Kind.CHANGED ? Role.WARNING : Role.TEXT_MUTED;
    }

    /** Leaves whole facts out rather than cutting one. */
    private static String fitting(List<String> facts, double width, Pen pen) {
        String text = facts.getFirst();
        for (String fact : facts.subList(1, facts.size())) {
            String longer = text + BETWEEN + fact;
            if (pen.width(longer, pen.look().smallFont()) > width) {
                return text;
            }
            text = longer;
        }
        return text;
    }

    private static double badge(
            String word, Role ink, double right, double y, double height, Pen pen) {
        Look look = pen.look();
        int width = pen.width(word, look.smallFont());
        Color ground = look.mix(Role.NODE, ink, 14);
        double inset = Math.min(4, height / 6);
        pen.fillRound(ground, right - width - 10, inset, width + 10, height - 2 * inset, 7);
        pen.text(word, look.smallFont(), look.color(ink), right - width - 5, y, width + 1);
        return right - width - 10;
    }
}
