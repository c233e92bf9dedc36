package org.pikaplot.app.internal.window;

import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** The one window, for dialogs that need a parent. UI thread only. */
public final class MainWindow {
    private @Nullable Shell shell;

    /** Says that the window is there. */
    public void opened(Shell window) {
        shell = window;
    }

    /** {@return the window's shell, or null before it is painted and after it was closed} */
    public @Nullable Shell shell() {
        Shell window = shell;
        return window == null || window.isDisposed() ? null : window;
    }
}
