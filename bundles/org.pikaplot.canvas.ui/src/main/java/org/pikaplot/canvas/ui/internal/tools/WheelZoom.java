package org.pikaplot.canvas.ui.internal.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.view.View;

/**
 * The wheel zooms at the mouse, with Shift it pushes the canvas aside; two fingers pinch where the
 * platform has that.
 */
public final class WheelZoom {
    /** What platforms call one notch. */
    private static final double NOTCH = 3;

    private static final int PUSH_PX = 60;

    private final CanvasEditor editor;
    private double zoomAtBegin = 1;

    private WheelZoom(CanvasEditor editor) {
        this.editor = editor;
    }

    /** Lets the wheel work on the canvas of {@code editor}. */
    public static void install(CanvasEditor editor) {
        WheelZoom wheel = new WheelZoom(editor);
        Canvas canvas = editor.viewer().canvas();
        canvas.addListener(SWT.MouseVerticalWheel, wheel::turn);
        canvas.addListener(SWT.MouseHorizontalWheel, wheel::turnAside);
        canvas.addListener(SWT.Gesture, wheel::pinch);
    }

    private void turn(Event event) {
        event.doit = false;
        double notches = event.count / NOTCH;
        if ((event.stateMask & SWT.SHIFT) != 0) {
            push(notches * PUSH_PX, 0);
            return;
        }
        View view = editor.view().get();
        double zoom = view.zoom() * Math.pow(View.STEP, notches);
        editor.inlineText().close();
        editor.view().set(view.zoomedAt(event.x, event.y, zoom));
    }

    private void turnAside(Event event) {
        event.doit = false;
        push(-event.count / NOTCH * PUSH_PX, 0);
    }

    private void push(double dx, double dy) {
        editor.inlineText().close();
        editor.view().set(editor.view().get().panned(dx, dy));
    }

    private void pinch(Event event) {
        switch (event.detail) {
            case SWT.GESTURE_BEGIN -> zoomAtBegin = editor.view().get().zoom();
            case SWT.GESTURE_MAGNIFY ->
                    editor.view()
                            .set(
                                    editor.view()
                                            .get()
                                            .zoomedAt(
                                                    event.x,
                                                    event.y,
                                                    zoomAtBegin * event.magnification));
            case SWT.GESTURE_PAN -> push(event.xDirection, event.yDirection);
            default -> {}
        }
    }
}
