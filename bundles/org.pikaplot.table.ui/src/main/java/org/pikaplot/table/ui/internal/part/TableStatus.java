package org.pikaplot.table.ui.internal.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/** The line below the rows: whose they are, how many, or why there are none. UI thread only. */
final class TableStatus {
    private final UiTheme theme;
    private final Label label;
    private Role role = Role.TEXT_MUTED;

    TableStatus(Composite parent, UiTheme theme) {
        this.theme = theme;
        var line = new Composite(parent, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        var layout = new GridLayout();
        layout.marginHeight = 3;
        layout.marginWidth = 8;
        line.setLayout(layout);
        label = new Label(line, SWT.NONE);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        theme.ownColours(label);
        restyle();
    }

    void tell(String text) {
        show(text, Role.TEXT_MUTED);
    }

    void fail(String text) {
        show(text, Role.ERROR);
    }

    private void show(String text, Role newRole) {
        if (!label.isDisposed()) {
            role = newRole;
            label.setText(text.replace("&", "&&"));
            label.setToolTipText(text);
            restyle();
        }
    }

    void restyle() {
        label.setForeground(theme.color(role));
        label.setBackground(theme.color(Role.SURFACE));
        label.getParent().setBackground(theme.color(Role.SURFACE));
    }
}
