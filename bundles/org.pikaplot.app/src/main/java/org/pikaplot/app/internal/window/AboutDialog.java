package org.pikaplot.app.internal.window;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Version, engine, machine and licences. */
public final class AboutDialog {
    private final Shell parent;

    /** Over that window. */
    public AboutDialog(Shell parent) {
        this.parent = parent;
    }

    /** Shows it until it is closed. */
    public void open() {
        Bundle bundle = FrameworkUtil.getBundle(AboutDialog.class);
        MessageDialog.openInformation(
                parent,
                "About Pika-Plot",
                """
                Pika-Plot %s
                An offline data sketchpad: files, SQL and plots on one canvas. Nothing leaves this machine.

                Java %s, %s %s, SWT %s

                Built on Eclipse e4 and GEF, EMF, DuckDB, Apache Arrow, LWJGL and NatTable. The licences of all parts \
                are beside the program.\
                """
                        .formatted(
                                bundle == null ? "" : bundle.getVersion(),
                                Runtime.version().feature(),
                                Platform.getOS(),
                                Platform.getOSArch(),
                                org.eclipse.swt.SWT.getVersion()));
    }
}
