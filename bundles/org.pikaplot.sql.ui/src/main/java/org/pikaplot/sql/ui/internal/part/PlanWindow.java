package org.pikaplot.sql.ui.internal.part;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Shows the plan of a query, with timings, in a window of its own that can stay open beside others.
 * UI thread only.
 */
final class PlanWindow {
    private static final int WIDTH = 820;
    private static final int HEIGHT = 640;

    private PlanWindow() {}

    static void open(Shell parent, String queryName, String plan) {
        var shell = new Shell(parent, SWT.SHELL_TRIM | SWT.MODELESS);
        shell.setText("Plan of " + queryName);
        shell.setLayout(new FillLayout());
        var text = new Text(shell, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setText(plan);
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
    }
}
