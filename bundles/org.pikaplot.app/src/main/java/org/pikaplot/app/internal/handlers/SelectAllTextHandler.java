package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.ui.TextEditing;

/** Selects all of the text field that has the focus. */
public final class SelectAllTextHandler {
    @Inject
    SelectAllTextHandler() {}

    @Execute
    void run(Display display) {
        TextEditing.selectAll(display.getFocusControl());
    }

    @CanExecute
    boolean canRun(Display display) {
        return TextEditing.isText(display.getFocusControl());
    }
}
