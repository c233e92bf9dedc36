package org.pikaplot.plot.ui.internal.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.pikaplot.ui.UiTheme;

/**
 * The line below a plot: what it shows on the left, how it was made on the right. UI thread only.
 */
final class PlotStatus {
    private @Nullable Label message;
    private @Nullable Label made;

    void create(Composite parent, UiTheme theme) {
        var line = new Composite(parent, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        var layout = new GridLayout(2, false);
        layout.marginHeight = 3;
        layout.marginWidth = 8;
        line.setLayout(layout);
        message = new Label(line, SWT.NONE);
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        made = new Label(line, SWT.RIGHT);
        made.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    void say(String text) {
        set(message, text, text);
    }

    void made(String text, String how) {
        set(made, text, how);
    }

    private static void set(@Nullable Label label, String text, String tip) {
        if (label != null && !label.isDisposed() && !label.getText().equals(text)) {
            label.setText(text);
            label.setToolTipText(tip);
            label.getParent().layout();
        }
    }
}
