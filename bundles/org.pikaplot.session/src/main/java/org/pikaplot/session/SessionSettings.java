package org.pikaplot.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import org.pikaplot.compute.ComputeLimits;

/**
 * Where and how a session runs.
 *
 * @param thread the session thread; queues what it is given, also when it is given it by itself
 * @param stateFolder where scratch data, journals and remembered settings of this user go; made if
 *     missing
 * @param limits what the engine and the caches may take
 * @param lockWait how long to wait for another program's lock on the file before failing
 */
public record SessionSettings(
        Executor thread, Path stateFolder, ComputeLimits limits, Duration lockWait) {

    /** How long a session waits for a lock unless it is told otherwise. */
    public static final Duration DEFAULT_LOCK_WAIT = Duration.ofSeconds(10);

    /** {@return the settings of this user on this machine, for a session on {@code thread}} */
    public static SessionSettings forThisUser(Executor thread) {
        var machine =
                (com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return new SessionSettings(
                thread,
                stateFolder(
                        System.getProperty("os.name"),
                        System.getenv(),
                        Path.of(System.getProperty("user.home"))),
                ComputeLimits.forMachine(
                        machine.getTotalMemorySize(), Runtime.getRuntime().availableProcessors()),
                DEFAULT_LOCK_WAIT);
    }

    /**
     * {@return the folder for what programs remember about a user} {@code
     * %LOCALAPPDATA%\\Pika-Plot} on Windows, else {@code $XDG_STATE_HOME/pika-plot} or {@code
     * ~/.local/state/pika-plot}.
     */
    static Path stateFolder(String system, Map<String, String> environment, Path home) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("Pika-Plot");
        }
        String state = environment.get("XDG_STATE_HOME");
        return (state == null || state.isBlank()
                        ? home.resolve(".local").resolve("state")
                        : Path.of(state))
                .resolve("pika-plot");
    }
}
