package org.pikaplot.headless.internal.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;

/**
 * Turns the end of the process (Ctrl-C) into a cancel, and holds the process until the command has
 * cleaned up.
 */
final class Interrupt implements AutoCloseable {
    private static final long CLEAN_UP_SECONDS = 10;

    private final CountDownLatch cleanedUp = new CountDownLatch(1);
    private final Thread hook =
            Thread.ofPlatform().name("pika-interrupt").unstarted(this::interrupted);
    private @Nullable QueryHandle<?> current;
    private boolean interrupted;

    Interrupt() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Makes {@code job} the one to cancel. */
    synchronized void watch(QueryHandle<?> job) {
        current = job;
        if (interrupted) {
            job.cancel();
        }
    }

    /**
     * Stops here when the process is ending.
     *
     * @throws CancellationException when it is
     */
    synchronized void check() {
        if (interrupted) {
            throw new CancellationException();
        }
    }

    private void interrupted() {
        synchronized (this) {
            interrupted = true;
            if (current != null) {
                current.cancel();
            }
        }
        try {
            cleanedUp.await(CLEAN_UP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        cleanedUp.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, which is what the hook is for.
            return;
        }
    }
}
