package org.pikaplot.table.ui.internal.part;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * Where a person types a condition on the rows. Enter applies it, Escape or the cross takes it
 * away. UI thread only.
 */
final class FilterBar {
    private final Text text;

    FilterBar(Composite parent) {
        var line = new Composite(parent, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        var layout = new GridLayout();
        layout.marginHeight = 3;
        layout.marginWidth = 6;
        line.setLayout(layout);
        text = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Filter rows, such as delay > 60 AND origin = 'ORD'");
        text.setToolTipText(
                "A condition in SQL over the columns. Enter applies it, Escape takes it away.");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    void onFilter(Consumer<String> apply) {
        text.addListener(SWT.DefaultSelection, event -> apply.accept(text.getText().strip()));
        text.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.character == SWT.ESC && !text.getText().isEmpty()) {
                        text.setText("");
                        apply.accept("");
                    }
                });
    }

    void clear() {
        text.setText("");
    }

    void enable(boolean enabled) {
        text.setEnabled(enabled);
    }
}
