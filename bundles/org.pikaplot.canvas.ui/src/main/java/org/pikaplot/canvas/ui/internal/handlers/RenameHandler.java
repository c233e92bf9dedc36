package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.ui.NodeSelection;

/** Opens the name of the selected node for editing. */
public final class RenameHandler {
    @Inject
    RenameHandler() {}

    @Execute
    void run(EPartService parts) {
        CanvasPart.show(parts)
                .ifPresent(
                        canvas -> canvas.actions().primary().ifPresent(canvas.actions()::rename));
    }

    @CanExecute
    boolean canRun(NodeSelection selection) {
        return selection.primary().isPresent();
    }
}
