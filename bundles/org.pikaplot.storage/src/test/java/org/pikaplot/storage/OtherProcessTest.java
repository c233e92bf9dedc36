package org.pikaplot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.PikaException;

/** What a second program finds while this one works: only another process can tell. */
class OtherProcessTest {
    @TempDir Path folder;

    /** The other program: says what it finds, one line each. */
    static final class Other {
        private Other() {}

        /** Takes the lock of a workspace, or looks for dead sessions. */
        public static void main(String[] arguments) {
            Path path = Path.of(arguments[1]);
            if (arguments[0].equals("lock")) {
                try (WorkspaceLock lock = WorkspaceLock.take(path, Duration.ZERO)) {
                    System.out.println("free " + (lock != null));
                } catch (PikaException e) {
                    System.out.println(e.code() + " " + e.getMessage());
                }
            } else {
                System.out.println("dead " + SessionFolder.findCrashed(path).size());
            }
        }
    }

    private String other(String what, Path path) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path")
                                                .replace(";", File.pathSeparator),
                                        Other.class.getName(),
                                        what,
                                        path.toString()))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    @Test
    void isKeptOutOfAWorkspaceHoweverOftenItsHolderLooksAtTheLock()
            throws IOException, InterruptedException {
        Path file = folder.resolve("w.pikaplot");
        try (WorkspaceLock first = WorkspaceLock.take(file, Duration.ZERO)) {
            assertThat(first).isNotNull();
            assertThat(other("lock", file))
                    .startsWith("LOCKED")
                    .contains("process " + ProcessHandle.current().pid());
            // A second look from the process that holds the lock must not free it.
            assertThatThrownBy(() -> WorkspaceLock.take(file, Duration.ZERO))
                    .isInstanceOf(PikaException.class);
            assertThat(other("lock", file)).startsWith("LOCKED");
        }
        assertThat(other("lock", file)).startsWith("free");
    }

    @Test
    void leavesALivingSessionAlone() throws IOException, InterruptedException {
        try (SessionFolder living = SessionFolder.create(folder)) {
            Path chunk = Files.writeString(living.engineFolder().resolve("chunks/kept"), "rows");

            assertThat(SessionFolder.findCrashed(folder)).isEmpty();
            assertThat(other("dead", folder)).startsWith("dead 0");

            assertThat(chunk).exists();
        }
    }
}
