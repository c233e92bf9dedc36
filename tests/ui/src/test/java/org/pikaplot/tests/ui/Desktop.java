package org.pikaplot.tests.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The built product for this system, started on a {@link Screen} for a user who keeps everything in
 * one folder.
 */
final class Desktop {
    static final Path CHECKOUT =
            Path.of(System.getProperty("pika.checkout", "../..")).toAbsolutePath().normalize();
    static final Path SAMPLES = CHECKOUT.resolve("samples");
    private static final Path PROGRAM =
            CHECKOUT.resolve(
                    "releng/org.pikaplot.product/target/products/org.pikaplot.product/linux/gtk/x86_64/pika-plot/pika-plot");

    /** Far longer than any start here takes: reached only by one that hangs. */
    private static final long HANGS_AFTER_MINUTES = 3;

    private final Path folder;
    private final String display;

    /**
     * How the program ended.
     *
     * @param exitCode as the shell sees it
     * @param said both of its streams
     */
    record End(int exitCode, String said) {}

    Desktop(Path folder, Screen screen) {
        this.folder = folder;
        this.display = screen.display();
    }

    /** Starts the program and returns at once. */
    Process start(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(PROGRAM.toString());
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        // A run of seconds costs half with the quick compiler alone.
        builder.environment().put("PIKA_JVM_OPTS", "-XX:TieredStopAtLevel=1");
        builder.environment().put("DISPLAY", display);
        builder.environment().remove("WAYLAND_DISPLAY");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a program that ends by itself. */
    End end(Process process) {
        try {
            if (!process.waitFor(HANGS_AFTER_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("The program hangs: " + said());
            }
            return new End(process.exitValue(), said());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
