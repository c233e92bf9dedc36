package org.pikaplot.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view shows while it has nothing to show: a few words in its middle. */
public final class EmptyPage {
    private static final int MARGIN = 24;

    private EmptyPage() {}

    /** {@return a page of that text; owned by {@code parent}} UI thread. */
    public static Composite of(Composite parent, String text) {
        var page = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        page.setLayout(layout);
        var words = new Label(page, SWT.CENTER | SWT.WRAP);
        words.setText(text);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        return page;
    }
}
