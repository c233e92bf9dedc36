package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.canvas.ui.internal.layout.Arranging;

/** Arranges the nodes that nobody placed. */
public final class LayoutHandler {
    @Inject
    LayoutHandler() {}

    @Execute
    void run(EPartService parts) {
        CanvasPart.find(parts).ifPresent(Arranging::arrange);
    }
}
