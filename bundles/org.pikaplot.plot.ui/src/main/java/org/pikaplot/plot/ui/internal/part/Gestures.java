package org.pikaplot.plot.ui.internal.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * What a hand does to a plot: drag pans, Shift-drag or the right button zooms into a box, the wheel
 * zooms at the pointer (over an axis only along it), a double click shows everything; arrows, plus,
 * minus and Home do the same from the keyboard.
 */
final class Gestures implements MouseListener, MouseMoveListener, KeyListener {
    private static final double WHEEL_STEP = 0.85;
    private static final int KEY_STEP = 40;
    private static final int SMALLEST_BOX = 4;

    private enum Drag {
        NONE,
        PAN,
        BOX
    }

    private final PlotPresenter plot;
    private Drag drag = Drag.NONE;
    private int lastX;
    private int lastY;
    private @Nullable Rectangle box;

    private Gestures(PlotPresenter plot) {
        this.plot = plot;
    }

    static void listen(Control control, PlotPresenter plot) {
        var gestures = new Gestures(plot);
        control.addMouseListener(gestures);
        control.addMouseMoveListener(gestures);
        control.addKeyListener(gestures);
        control.addMouseWheelListener(event ->
                plot.zoom(event.x, event.y, event.count > 0 ? WHEEL_STEP : 1 / WHEEL_STEP));
        control.addListener(SWT.Resize, event -> plot.resized());
        control.addListener(SWT.MouseExit, event -> plot.pointerGone());
        control.getAccessible()
                .addAccessibleListener(
                        new org.eclipse.swt.accessibility.AccessibleAdapter() {
                            @Override
                            public void getName(
                                    org.eclipse.swt.accessibility.AccessibleEvent event) {
                                event.result = "Plot";
                            }
                        });
    }

    @Override
    public void mouseDown(MouseEvent event) {
        ((Control) event.widget).setFocus();
        lastX = event.x;
        lastY = event.y;
        boolean wantsBox = event.button == 3 || (event.stateMask & SWT.SHIFT) != 0;
        drag = wantsBox ? Drag.BOX : event.button <= 2 ? Drag.PAN : Drag.NONE;
        box = null;
    }

    @Override
    public void mouseMove(MouseEvent event) {
        switch (drag) {
            case NONE -> plot.hover(event.x, event.y);
            case PAN -> {
                plot.pan(event.x - lastX, event.y - lastY);
                lastX = event.x;
                lastY = event.y;
            }
            case BOX -> {
                box =
                        new Rectangle(
                                Math.min(lastX, event.x),
                                Math.min(lastY, event.y),
                                Math.abs(event.x - lastX),
                                Math.abs(event.y - lastY));
                plot.rubberBand(box);
            }
        }
    }

    @Override
    public void mouseUp(MouseEvent event) {
        Rectangle chosen = box;
        if (drag == Drag.BOX) {
            plot.pointerGone();
            if (chosen != null && chosen.width >= SMALLEST_BOX && chosen.height >= SMALLEST_BOX) {
                plot.zoomTo(chosen);
            }
        }
        drag = Drag.NONE;
        box = null;
    }

    @Override
    public void mouseDoubleClick(MouseEvent event) {
        plot.reset();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        var bounds = ((Control) event.widget).getSize();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> plot.pan(KEY_STEP, 0);
            case SWT.ARROW_RIGHT -> plot.pan(-KEY_STEP, 0);
            case SWT.ARROW_UP -> plot.pan(0, KEY_STEP);
            case SWT.ARROW_DOWN -> plot.pan(0, -KEY_STEP);
            case SWT.HOME -> plot.reset();
            default -> {
                if (event.character == '+' || event.character == '=') {
                    plot.zoom(bounds.x / 2, bounds.y / 2, WHEEL_STEP);
                } else if (event.character == '-') {
                    plot.zoom(bounds.x / 2, bounds.y / 2, 1 / WHEEL_STEP);
                } else if (event.character == SWT.ESC) {
                    drag = Drag.NONE;
                    box = null;
                    plot.pointerGone();
                }
            }
        }
    }

    @Override
    public void keyReleased(KeyEvent event) {
        // Only presses matter.
    }
}
