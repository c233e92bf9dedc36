package org.pikaplot.tests.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A screen of its own for a test, so that neither windows nor the mouse of others get in its way.
 */
final class Screen implements AutoCloseable {
    /** Far longer than any window here takes: reached only when it never comes. */
    private static final long HANGS_AFTER_MINUTES = 3;

    private static final int SEARCHES = 20;

    private final Process server;
    private final String display;
    private @Nullable Process windowManager;

    private Screen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    /** Starts an X server on the first free display. */
    static Screen open(int width, int height) {
        try {
            Process server =
                    new ProcessBuilder(
                                    "Xvfb",
                                    "-displayfd",
                                    "1",
                                    "-screen",
                                    "0",
                                    width + "x" + height + "x24",
                                    "-nolisten",
                                    "tcp")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var answer =
                    new BufferedReader(
                            new InputStreamReader(
                                    server.getInputStream(), StandardCharsets.US_ASCII));
            @Nullable String number = answer.readLine();
            if (number == null) {
                throw new IllegalStateException("Xvfb did not start.");
            }
            return new Screen(server, ":" + number.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the value of DISPLAY for programs on it} */
    String display() {
        return display;
    }

    /** Starts a window manager, without which no window gets the keys. */
    void manageWindows() {
        windowManager = start("openbox");
    }

    /** Waits for a window whose title matches a regular expression. */
    void waitForTitle(String pattern) {
        // A search fails when some window goes away while it looks; then it looks again.
        for (int attempt = 0; attempt < SEARCHES; attempt++) {
            Process search =
                    start("xdotool", "search", "--sync", "--onlyvisible", "--name", pattern);
            try {
                if (!search.waitFor(HANGS_AFTER_MINUTES, TimeUnit.MINUTES)) {
                    search.destroyForcibly();
                    break;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            if (search.exitValue() == 0) {
                return;
            }
        }
        throw new IllegalStateException("There is no window " + pattern);
    }

    /** Presses keys, such as {@code ctrl+s}, in the window that has the focus. */
    void press(String keys) {
        try {
            start("xdotool", "key", keys).waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process start(String... command) {
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (windowManager != null) {
            windowManager.destroy();
        }
        server.destroy();
    }
}
