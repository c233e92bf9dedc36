package org.pikaplot.canvas.ui.internal.figures;

import org.eclipse.swt.graphics.Color;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.NoteNode;

/** The ground of a title bar: a breath of the node kind's colour. */
final class HeaderTint {
    private HeaderTint() {}

    static Color of(NodeFigure figure, Look look) {
        if (figure.node() instanceof NoteNode note) {
            return look.mix(
                    Role.NODE, Look.role(note.getColour(), Role.NOTE), look.isDark() ? 28 : 26);
        }
        return look.mix(Role.NODE, look.role(figure.kind()), look.isDark() ? 18 : 12);
    }
}
