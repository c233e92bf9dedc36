package org.pikaplot.table.ui.internal.imports;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for people who hear the window. */
final class Accessibles {
    private Accessibles() {}

    static void name(Control control, String name) {
        control.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = name;
                            }
                        });
    }
}
