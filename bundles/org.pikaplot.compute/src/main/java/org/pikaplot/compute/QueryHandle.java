package org.pikaplot.compute;

import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;

/**
 * A submitted job. Any thread.
 *
 * @param <T> what a success carries
 */
public interface QueryHandle<T> {

    /**
     * {@return the outcome, completed exactly once, on a worker thread; never completed
     * exceptionally} Completing or cancelling this future does not touch the job: use {@link
     * #cancel()}.
     */
    CompletableFuture<QueryOutcome<T>> outcome();

    /** {@return progress from 0 to 1, never falling; empty while it cannot be told} */
    OptionalDouble progress();

    /**
     * Ends the job as soon as possible (within 200 ms for a running statement). No effect when it
     * has ended.
     */
    void cancel();

    /**
     * Waits for the outcome; an interrupt cancels the job and is kept. Never call this on the
     * session thread.
     *
     * @return the value of a success
     * @throws org.pikaplot.data.PikaException the failure
     * @throws java.util.concurrent.CancellationException when the job was cancelled
     */
    T await();
}
