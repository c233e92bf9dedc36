package org.pikaplot.compute;

/** Asked between steps of long work. Any thread. */
public interface Cancellation {

    /** Never cancelled. */
    Cancellation NONE = () -> false;

    /** {@return whether the work should stop now} */
    boolean isCancelled();

    /**
     * Stops the calling work when it was cancelled.
     *
     * @throws java.util.concurrent.CancellationException when {@link #isCancelled()}
     */
    default void check() {
        if (isCancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
    }
}
