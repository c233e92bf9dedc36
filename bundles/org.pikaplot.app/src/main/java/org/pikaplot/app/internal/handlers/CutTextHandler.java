package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.ui.TextEditing;

/** Cuts in the text field that has the focus. */
public final class CutTextHandler {
    @Inject
    CutTextHandler() {}

    @Execute
    void run(Display display) {
        TextEditing.cut(display.getFocusControl());
    }

    @CanExecute
    boolean canRun(Display display) {
        return TextEditing.isText(display.getFocusControl());
    }
}
