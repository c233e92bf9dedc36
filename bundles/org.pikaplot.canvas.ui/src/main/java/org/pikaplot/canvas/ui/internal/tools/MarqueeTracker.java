package org.pikaplot.canvas.ui.internal.tools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.graphics.LineAttributes;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.parts.NodeBoxEditPart;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.session.Place;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.CanvasPoint;

/** Selects the nodes that a dragged rectangle touches; a click selects nothing. */
public final class MarqueeTracker extends BoardTracker {
    private List<EditPart> before = List.of();
    private boolean left;

    /** Begins on the empty canvas. */
    public MarqueeTracker(CanvasEditor editor) {
        super(editor);
    }

    @Override
    void pressed(int button) {
        left = button == 1;
        editor().focus();
        if (isExtending()) {
            before = editor().viewer().selectedParts();
        } else {
            editor().viewer().select(List.of());
        }
    }

    @Override
    void dragged() {
        if (!left) {
            return;
        }
        CanvasPoint from = startPoint();
        CanvasPoint to = point();
        Bounds box = Bounds.between(from.x(), from.y(), to.x(), to.y());
        Set<EditPart> touched = new LinkedHashSet<>(before);
        for (NodeBoxEditPart part : editor().nodeParts()) {
            if (part.figure().box().intersects(box)) {
                touched.add(part);
            }
        }
        editor().viewer().select(new ArrayList<>(touched));
        editor().painter()
                .setOverlay((gc, view, look) -> {
                    Bounds at = view.toScreen(box);
                    gc.setBackground(look.color(Role.ACCENT));
                    gc.setForeground(look.color(Role.ACCENT));
                    gc.setAlpha(36);
                    int x = (int) at.x();
                    int y = (int) at.y();
                    gc.fillRectangle(x, y, (int) at.width(), (int) at.height());
                    gc.setAlpha(200);
                    gc.setLineAttributes(new LineAttributes(1));
                    gc.drawRectangle(x, y, (int) at.width(), (int) at.height());
                    gc.setAlpha(255);
                });
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button == 1) {
            setState(STATE_INVALID);
            CanvasPoint at = point();
            editor().viewer()
                    .canvas()
                    .getDisplay()
                    .asyncExec(() -> editor().actions().addNote(new Place(at.x(), at.y(), true)));
        }
        return true;
    }

    @Override
    void cleanUp() {
        editor().painter().setOverlay(null);
    }
}
