package org.pikaplot.sql.ui.internal.part;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

/**
 * Takes back the last typing in the SQL view. Stands in the part, so it counts only while the view
 * is active.
 */
public final class UndoTextHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (part.getObject() instanceof SqlPart view && view.presenter() != null) {
            view.presenter().editor().undo();
        }
    }
}
