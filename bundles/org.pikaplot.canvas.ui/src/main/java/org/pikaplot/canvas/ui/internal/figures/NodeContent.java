package org.pikaplot.canvas.ui.internal.figures;

import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.StoredNode;

/** Draws all that stands inside a node but live pictures: title bar, body, and the bottom line. */
final class NodeContent {
    private static final double PAD = 10;

    private NodeContent() {}

    /** {@return the ground colour of a node} */
    static org.eclipse.swt.graphics.Color ground(NodeFigure figure, Look look) {
        return figure.node() instanceof NoteNode note
                ? look.mix(
                        Role.NODE, Look.role(note.getColour(), Role.NOTE), look.isDark() ? 16 : 14)
                : look.color(Role.NODE);
    }

    /** {@return where the live picture of a plot goes, from the node's corner} */
    static Bounds picture(NodeFigure figure) {
        return new Bounds(
                4,
                NodeLayout.HEADER + 1,
                figure.box().width() - 8,
                figure.box().height() - NodeLayout.HEADER - NodeLayout.FOOTER - 1);
    }

    /** Draws it. */
    static void draw(NodeFigure figure, Pen pen) {
        header(figure, pen);
        if (figure.node().isCollapsed()) {
            return;
        }
        Bounds body =
                new Bounds(
                        PAD,
                        NodeLayout.HEADER + 6,
                        figure.box().width() - 2 * PAD,
                        figure.box().height() - NodeLayout.HEADER - NodeLayout.FOOTER - 8);
        switch (figure.kind()) {
            case TABLE, SNAPSHOT ->
                    ColumnList.draw(((StoredNode) figure.node()).getColumns(), body, pen);
            case QUERY -> SqlText.draw(((QueryNode) figure.node()).getSql(), body, pen);
            case PLOT -> hint(figure, body, pen);
            case NOTE -> {
                String text = ((NoteNode) figure.node()).getText();
                Bounds paper =
                        new Bounds(
                                PAD + 2,
                                NodeLayout.HEADER + 4,
                                body.width() - 4,
                                figure.box().height() - NodeLayout.HEADER - 10);
                WrappedText.draw(
                        text.isBlank() ? "Double-click to write" : text,
                        pen.look().bodyFont(),
                        pen.color(text.isBlank() ? Role.TEXT_MUTED : Role.TEXT),
                        paper,
                        pen);
            }
        }
        if (figure.kind() != org.pikaplot.workspace.NodeKind.NOTE) {
            NodeFooter.draw(figure, pen, PAD);
        }
    }

    private static void header(NodeFigure figure, Pen pen) {
        Look look = pen.look();
        double width = figure.box().width();
        pen.icon(look.icon(figure.kind()), 9, 7);
        double right = width - PAD;
        if (figure.kind() != org.pikaplot.workspace.NodeKind.NOTE) {
            pen.disc(look.color(StateWords.role(figure.state())), right - 4, 15, 4);
            if (StateWords.isHollow(figure.state())) {
                pen.disc(HeaderTint.of(figure, look), right - 4, 15, 2.2);
            }
            right -= 16;
        }
        if (figure.node().isLocked()) {
            pen.icon(look.icon("lock"), right - 16, 7);
            right -= 20;
        }
        int line = pen.lineHeight(look.nameFont());
        pen.text(
                figure.node().getName(),
                look.nameFont(),
                look.color(Role.TEXT),
                31,
                (NodeLayout.HEADER - line) / 2,
                right - 31);
    }

    private static void hint(NodeFigure figure, Bounds body, Pen pen) {
        String text = StateWords.plotHint(figure);
        int width = pen.width(text, pen.look().bodyFont());
        double x = body.x() + Math.max(0, (body.width() - width) / 2);
        pen.text(
                text,
                pen.look().bodyFont(),
                pen.color(Role.TEXT_MUTED),
                x,
                body.centreY() - 8,
                body.width());
    }
}
