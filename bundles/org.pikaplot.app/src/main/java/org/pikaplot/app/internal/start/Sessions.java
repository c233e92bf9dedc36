package org.pikaplot.app.internal.start;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.session.SessionSettings;
import org.pikaplot.ui.Settings;
import org.pikaplot.ui.SettingsStore;

/** How sessions of this window run: on its one UI thread, within what the user allows. */
public final class Sessions {
    private static final Duration LOCK_WAIT = Duration.ofSeconds(2);

    private final Executor thread;
    private final Path stateFolder;
    private final SettingsStore settings;

    Sessions(Display display, Path stateFolder, SettingsStore settings) {
        this.thread = uiThread(display);
        this.stateFolder = stateFolder;
        this.settings = settings;
    }

    /**
     * {@return an executor of the display's thread} What comes after the display is disposed of is
     * dropped.
     */
    static Executor uiThread(Display display) {
        return task -> {
            try {
                display.asyncExec(task);
            } catch (SWTException e) {
                // Asking first would not help: a display can go away between question and call.
                if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                    throw e;
                }
            }
        };
    }

    /** {@return the UI thread} Any thread. */
    public Executor thread() {
        return thread;
    }

    /** {@return what a session opened now would run with} */
    public SessionSettings settings() {
        return new SessionSettings(thread, stateFolder, limits(settings.get()), LOCK_WAIT);
    }

    private static ComputeLimits limits(Settings chosen) {
        int cores =
                chosen.workers() > 0
                        ? chosen.workers()
                        : Runtime.getRuntime().availableProcessors();
        long memory =
                chosen.memoryLimitBytes() > 0 ? chosen.memoryLimitBytes() : machineMemory() / 2;
        return ComputeLimits.forMachine(memory, cores);
    }

    /** {@return memory of this machine, or of the container around this process, in bytes} */
    public static long machineMemory() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 4L << 30;
    }
}
