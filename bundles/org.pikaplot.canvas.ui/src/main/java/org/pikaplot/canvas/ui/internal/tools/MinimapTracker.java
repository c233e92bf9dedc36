package org.pikaplot.canvas.ui.internal.tools;

import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;

/** Goes to the place that is pressed in the small picture of the whole. */
final class MinimapTracker extends BoardTracker {
    MinimapTracker(CanvasEditor editor) {
        super(editor);
    }

    @Override
    void pressed(int button) {
        go();
    }

    @Override
    void dragged() {
        go();
    }

    private void go() {
        editor().painter()
                .minimap()
                .canvasPoint(getLocation().x, getLocation().y)
                .ifPresent(editor().view()::centreOn);
    }
}
