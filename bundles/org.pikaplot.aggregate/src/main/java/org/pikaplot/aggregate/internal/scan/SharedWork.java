package org.pikaplot.aggregate.internal.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/**
 * Lets threads of a pool take shares of a job. The calling thread works too and never waits for a
 * share that has not begun, so a busy pool costs speed but cannot block.
 *
 * @param pool whose threads help
 * @param parallelism threads that work at once, the caller included; at least 1
 */
public record SharedWork(Executor pool, int parallelism) {

    /** {@return the caller alone} */
    public static SharedWork alone() {
        return new SharedWork(Runnable::run, 1);
    }

    /**
     * Runs {@code work} on up to {@link #parallelism} threads at once and returns when all of them
     * ended.
     *
     * @param work gets the number of the thread from 0; takes its share itself, until nothing is
     *     left
     */
    public void run(IntConsumer work) {
        List<Share> shares = new ArrayList<>();
        for (int thread = 1; thread < parallelism; thread++) {
            Share share = new Share(work, thread);
            shares.add(share);
            pool.execute(share);
        }
        try {
            work.accept(0);
        } finally {
            shares.forEach(Share::join);
        }
        shares.forEach(Share::rethrow);
    }

    private static final class Share implements Runnable {
        private final IntConsumer work;
        private final int thread;
        private final AtomicBoolean claimed = new AtomicBoolean();
        private final CompletableFuture<Void> end = new CompletableFuture<>();

        Share(IntConsumer work, int thread) {
            this.work = work;
            this.thread = thread;
        }

        @Override
        public void run() {
            if (claimed.compareAndSet(false, true)) {
                try {
                    work.accept(thread);
                    end.complete(null);
                } catch (Throwable e) {
                    // Kept for the caller, whose job this is.
                    end.completeExceptionally(e);
                }
            }
        }

        void join() {
            if (claimed.compareAndSet(false, true)) {
                end.complete(null);
            }
            end.handle((nothing, failure) -> null).join();
        }

        void rethrow() {
            if (end.isCompletedExceptionally()) {
                Throwable failure = end.exceptionNow();
                switch (failure) {
                    case RuntimeException e -> throw e;
                    case Error e -> throw e;
                    default -> throw new IllegalStateException(failure);
                }
            }
        }
    }
}
