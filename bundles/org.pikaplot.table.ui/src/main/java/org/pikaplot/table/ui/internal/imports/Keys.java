package org.pikaplot.table.ui.internal.imports;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Keys that mean something else in a field than in its window. */
final class Keys {
    private Keys() {}

    /** Enter takes a field over instead of closing the window. */
    static void onEnter(Control field, Runnable action) {
        field.addListener(
                SWT.Traverse,
                event -> {
                    if (event.detail == SWT.TRAVERSE_RETURN) {
                        event.doit = false;
                        event.detail = SWT.TRAVERSE_NONE;
                        action.run();
                    }
                });
    }
}
