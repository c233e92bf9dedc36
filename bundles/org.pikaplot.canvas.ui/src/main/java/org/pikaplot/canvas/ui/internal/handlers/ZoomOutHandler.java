package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.canvas.ui.internal.view.View;

/** Shows more of the canvas. */
public final class ZoomOutHandler {
    @Inject
    ZoomOutHandler() {}

    @Execute
    void run(EPartService parts) {
        CanvasPart.find(parts).ifPresent(canvas -> canvas.view().zoomBy(1 / View.STEP));
    }
}
