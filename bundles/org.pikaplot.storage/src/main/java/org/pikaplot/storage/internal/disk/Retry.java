package org.pikaplot.storage.internal.disk;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Tries something again until it works or time is up, without holding a processor. */
public final class Retry {
    private static final long PAUSE_MILLIS = 50;

    private Retry() {}

    /** One try. */
    @FunctionalInterface
    public interface Attempt<T> {
        /** Does it, or says by an empty answer that it may work later. */
        Optional<T> run() throws IOException;
    }

    /**
     * Tries at once and then every 50 ms.
     *
     * @return what the first successful try gave; empty when the time is up
     */
    public static <T> Optional<T> within(Duration time, Attempt<T> attempt) throws IOException {
        long deadline = System.nanoTime() + time.toNanos();
        Executor later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        while (true) {
            Optional<T> answer = attempt.run();
            if (answer.isPresent() || System.nanoTime() - deadline >= 0) {
                return answer;
            }
            CompletableFuture.runAsync(() -> {}, later).join();
        }
    }
}
