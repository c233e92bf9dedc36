package org.pikaplot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

class WorkspaceLockTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("w.pikaplot");
    }

    @Test
    void letsOneHolderInAndNamesHim() {
        try (WorkspaceLock first = WorkspaceLock.take(file(), Duration.ZERO)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> WorkspaceLock.take(file(), Duration.ZERO))
                    .isInstanceOfSatisfying(
                            PikaException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.LOCKED))
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void isFreeAgainAfterClosingAndLeavesNoFile() throws IOException {
        WorkspaceLock.take(file(), Duration.ZERO).close();
        WorkspaceLock again = WorkspaceLock.take(file(), Duration.ZERO);
        again.close();
        again.close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void waitsForTheHolder() {
        WorkspaceLock first = WorkspaceLock.take(file(), Duration.ZERO);
        CompletableFuture.runAsync(
                first::close, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));

        try (WorkspaceLock second = WorkspaceLock.take(file(), Duration.ofSeconds(30))) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void countsTwoNamesOfOneFileAsOne() throws IOException {
        Files.writeString(file(), "x");
        Path link = folder.resolve("link.pikaplot");
        Files.createSymbolicLink(link, file());

        try (WorkspaceLock first = WorkspaceLock.take(file(), Duration.ZERO)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> WorkspaceLock.take(link, Duration.ZERO))
                    .isInstanceOf(PikaException.class);
        }
    }

    @Test
    void clearsAwayWhatAKilledSaveLeft() throws IOException {
        Path leftover = folder.resolve(".w.pikaplot.1234.tmp");
        Path other = folder.resolve(".v.pikaplot.1234.tmp");
        Files.writeString(leftover, "half");
        Files.writeString(other, "half");

        WorkspaceLock.take(file(), Duration.ZERO).close();

        assertThat(leftover).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertThatThrownBy(() -> WorkspaceLock.take(folder.resolve("gone/w"), Duration.ZERO))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.CANNOT_WRITE));
    }
}
