package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.canvas.ui.internal.CanvasPart;
import org.pikaplot.canvas.ui.internal.editor.NodeFinder;

/** Finds a node by its name or by one of its columns. */
public final class FindNodeHandler {
    @Inject
    FindNodeHandler() {}

    @Execute
    void run(EPartService parts) {
        CanvasPart.show(parts).ifPresent(NodeFinder::open);
    }
}
