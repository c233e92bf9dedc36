package org.pikaplot.sql.ui.internal.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.pikaplot.ui.Icons;

/** The line above the text: which query it is, and what can be done with it. UI thread only. */
final class QueryBar {
    private final Label name;
    private final ToolItem run;
    private final ToolItem cancel;
    private final ToolItem explain;
    private final ToolItem history;

    QueryBar(Composite parent, Icons icons) {
        var line = new Composite(parent, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        var layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        layout.marginWidth = 8;
        line.setLayout(layout);
        name = new Label(line, SWT.NONE);
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var tools = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        run = item(tools, "Run", "Run the query, or the selected part of it (Ctrl+Enter)");
        run.setImage(icons.get("run"));
        cancel = item(tools, "Cancel", "Stop the running query (Esc)");
        cancel.setImage(icons.get("cancel"));
        explain = item(tools, "Explain", "Run the query and show where its time goes");
        history = item(tools, "History", "Earlier versions that were run");
        setRunning(false);
    }

    private static ToolItem item(ToolBar tools, String text, String tip) {
        var item = new ToolItem(tools, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tip);
        return item;
    }

    void onRun(Runnable action) {
        run.addListener(SWT.Selection, event -> action.run());
    }

    void onCancel(Runnable action) {
        cancel.addListener(SWT.Selection, event -> action.run());
    }

    void onExplain(Runnable action) {
        explain.addListener(SWT.Selection, event -> action.run());
    }

    void onHistory(Runnable action) {
        history.addListener(SWT.Selection, event -> action.run());
    }

    void showName(String text) {
        name.setText(text.replace("&", "&&"));
        name.getParent().layout();
    }

    void setRunning(boolean running) {
        if (!cancel.isDisposed()) {
            cancel.setEnabled(running);
        }
    }
}
