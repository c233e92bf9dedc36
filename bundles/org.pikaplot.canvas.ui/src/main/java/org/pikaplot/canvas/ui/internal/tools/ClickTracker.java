package org.pikaplot.canvas.ui.internal.tools;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.parts.FrameEditPart;
import org.pikaplot.canvas.ui.internal.parts.NodeBoxEditPart;
import org.pikaplot.workspace.NoteNode;

/**
 * Selects what is pressed; with Shift or Ctrl in addition to what is selected, or no longer. Two
 * clicks open it.
 */
public class ClickTracker extends BoardTracker {
    private final EditPart part;
    private boolean wasSelected;
    private boolean rightButton;

    /** Selects {@code part}. */
    public ClickTracker(EditPart part, CanvasEditor editor) {
        super(editor);
        this.part = part;
    }

    @Override
    void pressed(int button) {
        rightButton = button != 1;
        wasSelected = part.getSelected() != EditPart.SELECTED_NONE;
        if (!wasSelected) {
            List<EditPart> selected = new ArrayList<>();
            if (isExtending()) {
                selected.addAll(editor().viewer().selectedParts());
            }
            selected.add(part);
            editor().viewer().select(selected);
        }
        editor().focus();
    }

    @Override
    void clicked() {
        if (!wasSelected || rightButton) {
            return;
        }
        if (isExtending()) {
            List<EditPart> selected = new ArrayList<>(editor().viewer().selectedParts());
            selected.remove(part);
            editor().viewer().select(selected);
        } else {
            editor().viewer().select(List.of(part));
        }
    }

    boolean isRightButton() {
        return rightButton;
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button != 1) {
            return false;
        }
        setState(STATE_INVALID);
        switch (part) {
            case NodeBoxEditPart box when box.node() instanceof NoteNode note ->
                    later(() -> editor().actions().editNote(note));
            case NodeBoxEditPart box -> later(() -> editor().actions().open(box.node()));
            case FrameEditPart frame -> later(() -> editor().actions().editTitle(frame.frame()));
            default -> {}
        }
        return true;
    }

    /** After the button went up, so that the mouse is not held when the focus moves. */
    private void later(Runnable action) {
        editor().viewer().canvas().getDisplay().asyncExec(action);
    }
}
