package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.session.NodeState;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;

/** Cancels what the selected nodes run. */
public final class CancelHandler {
    @Inject
    CancelHandler() {}

    @Execute
    void run(EPartService parts) {
        CanvasPart.find(parts).ifPresent(canvas -> canvas.actions().cancel(canvas.selectedNodes()));
    }

    @CanExecute
    boolean canRun(NodeSelection selection, OpenSession sessions) {
        return selection.nodes().stream()
                .anyMatch(node -> sessions.get().state(node) instanceof NodeState.Running);
    }
}
