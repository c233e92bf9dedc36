package org.pikaplot.headless.internal.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.headless.internal.cli.PikaCommand;
import org.pikaplot.headless.internal.cli.Product;
import org.pikaplot.headless.internal.cli.Terminal;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.session.SessionSettings;
import org.pikaplot.session.WorkspaceSession;

/** The program without a window: runs one command and ends with its exit code. */
public final class PikaApplication implements IApplication {
    private static final long SERVICE_WAIT_MILLIS = 30_000;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments =
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        BundleContext bundle = FrameworkUtil.getBundle(PikaApplication.class).getBundleContext();
        var product =
                new Product(
                        service(bundle, WorkspaceSession.Factory.class),
                        service(bundle, PlotTypeRegistry.class),
                        service(bundle, ImporterRegistry.class),
                        SessionSettings::forThisUser,
                        Terminal.ofProcess());
        return PikaCommand.run(product, arguments == null ? new String[0] : arguments);
    }

    @Override
    public void stop() {
        // The command ends by itself: an interrupt of the process reaches it as a shutdown hook.
    }

    private static <T> T service(BundleContext bundle, Class<T> type) throws InterruptedException {
        var tracker = new ServiceTracker<T, T>(bundle, type, null);
        tracker.open();
        T service = tracker.waitForService(SERVICE_WAIT_MILLIS);
        if (service == null) {
            throw new IllegalStateException(
                    "The installation is incomplete: no service " + type.getName());
        }
        return service;
    }
}
