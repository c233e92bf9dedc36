package org.pikaplot.tests.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A screen of its own for a test, so that neither windows nor the mouse of others get in its way.
 */
final class Screen implements AutoCloseable {
    /** Far longer than any window here takes: reached only when it never comes. */
    private static final Duration HANGS_AFTER = Duration.ofMinutes(3);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

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
        try {
            windowManager = start(ProcessBuilder.Redirect.DISCARD, "openbox");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until the window that gets the keys has a title in which a regular expression is found.
     * That a window can be seen does not say yet that it gets them.
     */
    void waitForTitle(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        Instant end = Instant.now().plus(HANGS_AFTER);
        String title = "";
        while (Instant.now().isBefore(end)) {
            title = run("xdotool", "getactivewindow", "getwindowname").strip();
            if (wanted.matcher(title).find()) {
                return;
            }
            sleep();
        }
        throw new IllegalStateException(
                "No window " + pattern + " gets the keys, but \"" + title + "\".");
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Presses keys, such as {@code ctrl+s}, in the window that gets them. */
    void press(String keys) {
        run("xdotool", "key", keys);
    }

    /** {@return what a command says that ends by itself; nothing also where it fails} */
    private String run(String... command) {
        try {
            Process process = start(ProcessBuilder.Redirect.PIPE, command);
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process start(ProcessBuilder.Redirect output, String... command) throws IOException {
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(output)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    @Override
    public void close() {
        if (windowManager != null) {
            windowManager.destroy();
        }
        server.destroy();
    }
}
