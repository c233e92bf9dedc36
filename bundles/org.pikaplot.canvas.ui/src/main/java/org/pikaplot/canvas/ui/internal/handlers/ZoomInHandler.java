package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.canvas.ui.internal.view.View;

/** Shows the canvas larger. */
public final class ZoomInHandler {
    @Inject
    ZoomInHandler() {}

    @Execute
    void run(EPartService parts) {
        CanvasPart.find(parts).ifPresent(canvas -> canvas.view().zoomBy(View.STEP));
    }
}
