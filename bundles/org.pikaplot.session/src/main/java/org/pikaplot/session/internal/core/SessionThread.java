package org.pikaplot.session.internal.core;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The one thread that may touch a session. Its own methods are safe on any thread. */
public final class SessionThread implements Executor {
    private final Executor executor;
    private volatile @Nullable Thread thread;

    /** Until the executor has told by its first task which thread it is, it is the one given. */
    public SessionThread(Executor executor, @Nullable Thread untilTold) {
        this.executor = executor;
        thread = untilTold;
        execute(() -> thread = Thread.currentThread());
    }

    /** The executor this was made from. */
    public Executor executor() {
        return executor;
    }

    /** Runs on the session thread, now or later; dropped when that thread is gone. */
    @Override
    public void execute(Runnable task) {
        tryExecute(task);
    }

    /** As {@link #execute}; false when that thread is gone. */
    public boolean tryExecute(Runnable task) {
        try {
            executor.execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            System.getLogger(SessionThread.class.getName())
                    .log(System.Logger.Level.DEBUG, "The session thread has ended", e);
            return false;
        }
    }

    /**
     * Called first by everything that belongs to this thread.
     *
     * @throws IllegalStateException on any other thread
     */
    public void check() {
        Thread expected = thread;
        if (expected != null && expected != Thread.currentThread()) {
            throw new IllegalStateException(
                    "A session belongs to %s; this is %s."
                            .formatted(expected.getName(), Thread.currentThread().getName()));
        }
    }
}
