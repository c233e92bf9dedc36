package org.pikaplot.canvas.ui.internal.tools;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.workspace.CanvasPoint;

/**
 * One press of a mouse button on the canvas, from down to up. Nothing is changed before the button
 * is let go; Escape ends it with nothing changed.
 */
abstract class BoardTracker extends AbstractTool implements DragTracker {
    private final CanvasEditor editor;
    private boolean ended;

    BoardTracker(CanvasEditor editor) {
        this.editor = editor;
    }

    CanvasEditor editor() {
        return editor;
    }

    /** The button went down. */
    void pressed(int button) {}

    /** The mouse moved far enough to mean it, or further. */
    void dragged() {}

    /** The button went up after a drag. */
    void dropped() {}

    /** The button went up where it went down. */
    void clicked() {}

    /** Takes back what only shows while it lasts; called once, before anything is changed. */
    void cleanUp() {}

    /** {@return where the button went down, in canvas units} */
    CanvasPoint startPoint() {
        return editor.view().at(getStartLocation().x, getStartLocation().y);
    }

    /** {@return where the mouse is, in canvas units} */
    CanvasPoint point() {
        Point at = getLocation();
        return editor.view().at(at.x, at.y);
    }

    boolean isExtending() {
        return getCurrentInput().isShiftKeyDown() || getCurrentInput().isModKeyDown(SWT.MOD1);
    }

    boolean isSnapping() {
        return !getCurrentInput().isAltKeyDown();
    }

    @Override
    protected boolean handleButtonDown(int button) {
        stateTransition(STATE_INITIAL, STATE_DRAG);
        pressed(button);
        return true;
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            dragged();
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        // While the window was busy the system may have thrown away all moves between down and up.
        if (isInState(STATE_DRAG) && movedPastThreshold() && handleDragStarted()) {
            handleDragInProgress();
        }
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            end();
            dropped();
        } else if (stateTransition(STATE_DRAG, STATE_TERMINAL)) {
            clicked();
        }
        return true;
    }

    private void end() {
        if (!ended) {
            ended = true;
            cleanUp();
        }
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.character == SWT.ESC) {
            setState(STATE_INVALID);
            end();
        }
        return true;
    }

    @Override
    public void commitDrag() {
        // A drag ends with the mouse button only.
    }

    @Override
    public void deactivate() {
        end();
        super.deactivate();
    }

    @Override
    protected String getCommandName() {
        return "";
    }

    @Override
    protected String getDebugName() {
        return getClass().getSimpleName();
    }
}
