package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.ui.TextEditing;

/** Deletes what is selected on the canvas. */
public final class DeleteHandler {
    @Inject
    DeleteHandler() {}

    @Execute
    void run(EPartService parts, Display display) {
        if (TextEditing.delete(display.getFocusControl())) {
            return;
        }
        CanvasPart.find(parts).ifPresent(canvas -> canvas.actions().deleteSelection());
    }

    @CanExecute
    boolean canRun(EPartService parts, Display display) {
        return TextEditing.isText(display.getFocusControl())
                || CanvasPart.find(parts).filter(CanvasEditor::hasSelection).isPresent();
    }
}
