package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.ui.TextEditing;

/** Copies the selected nodes with the wires between them. */
public final class CopyHandler {
    @Inject
    CopyHandler() {}

    @Execute
    void run(EPartService parts, Display display) {
        if (TextEditing.copy(display.getFocusControl())) {
            return;
        }
        CanvasPart.find(parts).ifPresent(canvas -> canvas.clipboard().copy());
    }

    @CanExecute
    boolean canRun(EPartService parts, Display display) {
        return TextEditing.isText(display.getFocusControl())
                || CanvasPart.find(parts)
                        .filter(canvas -> !canvas.selectedNodes().isEmpty())
                        .isPresent();
    }
}
