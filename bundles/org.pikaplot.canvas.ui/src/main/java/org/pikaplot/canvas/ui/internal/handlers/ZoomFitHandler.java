package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.canvas.ui.internal.CanvasPart;

/** Shows all nodes. */
public final class ZoomFitHandler {
    @Inject
    ZoomFitHandler() {}

    @Execute
    void run(EPartService parts) {
        CanvasPart.find(parts).ifPresent(canvas -> canvas.view().fit());
    }
}
