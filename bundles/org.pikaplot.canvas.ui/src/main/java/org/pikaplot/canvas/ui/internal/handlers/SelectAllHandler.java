package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.ui.TextEditing;

/** Selects all nodes. */
public final class SelectAllHandler {
    @Inject
    SelectAllHandler() {}

    @Execute
    void run(EPartService parts, Display display) {
        if (TextEditing.selectAll(display.getFocusControl())) {
            return;
        }
        CanvasPart.find(parts)
                .ifPresent(canvas -> canvas.select(canvas.session().workspace().getNodes()));
    }
}
