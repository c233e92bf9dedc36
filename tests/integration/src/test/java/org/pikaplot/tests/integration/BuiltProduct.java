package org.pikaplot.tests.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The products as the build left them, and a way to run the one for this system in a folder of its
 * own.
 */
final class BuiltProduct {
    static final Path CHECKOUT =
            Path.of(System.getProperty("pika.checkout", "../..")).toAbsolutePath().normalize();
    static final Path SAMPLES = CHECKOUT.resolve("samples");
    static final Path LINUX = product("linux/gtk/x86_64");
    static final Path WINDOWS = product("win32/win32/x86_64");

    /** Far longer than any command here takes: reached only by one that hangs. */
    private static final long HANGS_AFTER_MINUTES = 3;

    private final Path folder;
    private final Map<Process, Path> outputs = new IdentityHashMap<>();

    /**
     * What a command left.
     *
     * @param exitCode as the shell sees it
     * @param out what it answered
     * @param err everything else it said
     */
    record Run(int exitCode, String out, String err) {}

    /** A product whose user works in {@code folder}, and keeps state there too. */
    BuiltProduct(Path folder) {
        this.folder = folder;
    }

    Run run(String... arguments) {
        return end(start(arguments));
    }

    Process start(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(LINUX.resolve("pika-plot").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        // A run of seconds costs half with the quick compiler alone.
        builder.environment().put("PIKA_JVM_OPTS", "-XX:TieredStopAtLevel=1");
        // What a bare server has: the start script must find UTF-8 by itself.
        builder.environment().remove("LANG");
        builder.environment().put("LC_ALL", "C");
        try {
            Path output = Files.createTempDirectory(folder, "run");
            builder.redirectOutput(output.resolve("out").toFile());
            builder.redirectError(output.resolve("err").toFile());
            Process process = builder.start();
            outputs.put(process, output);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run end(Process process) {
        try {
            if (!process.waitFor(HANGS_AFTER_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("The program hangs.");
            }
            Path output = outputs.get(process);
            return new Run(
                    process.exitValue(),
                    Files.readString(output.resolve("out")),
                    Files.readString(output.resolve("err")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path product(String platform) {
        return CHECKOUT.resolve("releng/org.pikaplot.product/target/products/org.pikaplot.product")
                .resolve(platform)
                .resolve("pika-plot");
    }
}
