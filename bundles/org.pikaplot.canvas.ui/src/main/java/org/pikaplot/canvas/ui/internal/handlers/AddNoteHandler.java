package org.pikaplot.canvas.ui.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.canvas.ui.internal.CanvasPart;

/** Adds a note. */
public final class AddNoteHandler {
    @Inject
    AddNoteHandler() {}

    @Execute
    void run(EPartService parts) {
        CanvasPart.show(parts).ifPresent(canvas -> canvas.actions().addNote(null));
    }
}
