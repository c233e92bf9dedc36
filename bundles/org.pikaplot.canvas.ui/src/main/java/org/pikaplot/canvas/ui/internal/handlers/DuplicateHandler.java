package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.ui.NodeSelection;

/** Duplicates the selected nodes beside themselves. */
public final class DuplicateHandler {
    @Inject
    DuplicateHandler() {}

    @Execute
    void run(EPartService parts) {
        CanvasPart.find(parts).ifPresent(canvas -> canvas.clipboard().duplicate());
    }

    @CanExecute
    boolean canRun(NodeSelection selection) {
        return !selection.nodes().isEmpty();
    }
}
