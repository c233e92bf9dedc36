package org.pikaplot.canvas.ui.internal.figures;

import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.StoredNode;

/** Draws all that stands inside a node but live pictures: title bar, body, and the bottom line. */
final class NodeContent {
    private static final double PAD = 10;
    private static final double ICON = 16;

    /** How much larger words may become: as far as one line of them has room. */
    private static final double MOST_HEADER = 1.6;

    private static final double MOST_BODY = 1.3;
    private static final double MOST_FOOTER = 1.25;

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

    /** Draws it; the farther away it is seen from, the larger its words and the fewer. */
    static void draw(NodeFigure figure, Pen pen) {
        double width = figure.box().width();
        double near = pen.readable(MOST_HEADER);
        try (Pen larger = pen.enlarged(near, 0, 0)) {
            header(figure, larger, width / near, NodeLayout.HEADER / near);
        }
        if (figure.node().isCollapsed()) {
            return;
        }
        near = pen.readable(MOST_BODY);
        try (Pen larger = pen.enlarged(near, 0, NodeLayout.HEADER)) {
            body(
                    figure,
                    larger,
                    width / near,
                    (figure.box().height() - NodeLayout.HEADER) / near,
                    NodeLayout.FOOTER / near);
        }
        if (figure.kind() != NodeKind.NOTE) {
            near = pen.readable(MOST_FOOTER);
            double top = figure.box().height() - NodeLayout.FOOTER;
            try (Pen larger = pen.enlarged(near, 0, top)) {
                NodeFooter.draw(figure, larger, PAD, width / near, NodeLayout.FOOTER / near);
            }
        }
    }

    private static void body(
            NodeFigure figure, Pen pen, double width, double height, double footer) {
        Bounds body = new Bounds(PAD, 6, width - 2 * PAD, height - footer - 8);
        switch (figure.kind()) {
            case TABLE, SNAPSHOT ->
                    ColumnList.draw(((StoredNode) figure.node()).getColumns(), body, pen);
            case QUERY -> SqlText.draw(((QueryNode) figure.node()).getSql(), body, pen);
            case PLOT -> hint(figure, body, pen);
            case NOTE -> {
                String text = ((NoteNode) figure.node()).getText();
                WrappedText.draw(
                        text.isBlank() ? "Double-click to write" : text,
                        pen.look().bodyFont(),
                        pen.color(text.isBlank() ? Role.TEXT_MUTED : Role.TEXT),
                        new Bounds(PAD + 2, 4, body.width() - 4, height - 10),
                        pen);
            }
        }
    }

    private static void header(NodeFigure figure, Pen pen, double width, double height) {
        Look look = pen.look();
        double icon = (height - ICON) / 2;
        pen.icon(look.icon(figure.kind()), 9, icon);
        double right = width - PAD;
        if (figure.kind() != NodeKind.NOTE) {
            double middle = height / 2;
            pen.disc(look.color(StateWords.role(figure.state())), right - 4, middle, 4);
            if (StateWords.isHollow(figure.state())) {
                pen.disc(HeaderTint.of(figure, look), right - 4, middle, 2.2);
            }
            right -= 16;
        }
        if (figure.node().isLocked()) {
            pen.icon(look.icon("lock"), right - ICON, icon);
            right -= 20;
        }
        int line = pen.lineHeight(look.nameFont());
        pen.text(
                figure.node().getName(),
                look.nameFont(),
                look.color(Role.TEXT),
                31,
                (height - line) / 2,
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
