package org.pikaplot.session;

/** Ends listening. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    /** Stops the calls; idempotent. */
    @Override
    void close();
}
