package org.pikaplot.sql.ui.internal.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/**
 * The line below the text: what came of the last run, in words that can be selected and copied. UI
 * thread only.
 */
final class MessageLine {
    private final UiTheme theme;
    private final Text text;
    private Role role = Role.TEXT_MUTED;

    MessageLine(Composite parent, UiTheme theme) {
        this.theme = theme;
        var line = new Composite(parent, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        var layout = new GridLayout();
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        line.setLayout(layout);
        text = new Text(line, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        theme.ownColours(text);
        restyle();
    }

    void tell(String message) {
        show(message, Role.TEXT_MUTED);
    }

    void fail(String message) {
        show(message, Role.ERROR);
    }

    private void show(String message, Role newRole) {
        if (text.isDisposed()) {
            return;
        }
        role = newRole;
        if (!text.getText().equals(message)) {
            text.setText(message);
            text.setToolTipText(message);
            text.getParent().getParent().layout();
        }
        restyle();
    }

    void restyle() {
        text.setForeground(theme.color(role));
        text.setBackground(theme.color(Role.SURFACE));
        text.getParent().setBackground(theme.color(Role.SURFACE));
    }
}
