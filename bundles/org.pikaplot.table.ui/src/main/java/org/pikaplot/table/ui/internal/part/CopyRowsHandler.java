package org.pikaplot.table.ui.internal.part;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.ui.TextEditing;

/**
 * Copies the selected cells of the table view, with headers. Text fields in the view come first.
 */
public final class CopyRowsHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_PART) MPart part, Display display) {
        if (!TextEditing.copy(display.getFocusControl())
                && part.getObject() instanceof TablePart view
                && view.presenter() != null) {
            view.presenter().copy();
        }
    }
}
