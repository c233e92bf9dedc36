package org.pikaplot.compute.duckdb.internal.engine;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;

/**
 * Lets a blocking statement be cancelled and tell its progress from outside the worker that runs
 * it. One timer thread serves all statements of an engine.
 */
final class StatementWatch implements AutoCloseable {
    private static final long PROGRESS_MILLIS = 100;
    private static final long CANCEL_AGAIN_MILLIS = 20;

    private final ScheduledExecutorService timer;
    private final Set<Running> active = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    StatementWatch() {
        ThreadFactory threads = Thread.ofPlatform().daemon().name("pika-engine-watch").factory();
        timer = Executors.newSingleThreadScheduledExecutor(threads);
    }

    /** A call into the driver. */
    @FunctionalInterface
    interface Call<T extends @Nullable Object> {
        T call() throws SQLException;
    }

    /**
     * Runs a call on the statement; throws whatever the call throws, also when it was cancelled.
     */
    <T extends @Nullable Object> T run(
            DuckDBPreparedStatement statement, JobContext context, Call<T> call)
            throws SQLException {
        context.check();
        var running = new Running(statement, context);
        active.add(running);
        if (closing) {
            active.remove(running);
            throw new CancellationException();
        }
        ScheduledFuture<?> progress =
                timer.scheduleWithFixedDelay(
                        running::report, PROGRESS_MILLIS, PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
        context.onCancel(running::cancel);
        try {
            return call.call();
        } finally {
            active.remove(running);
            running.end();
            progress.cancel(false);
            context.onCancel(() -> {});
        }
    }

    /** Ends all that runs and refuses what comes. */
    void cancelAll() {
        closing = true;
        active.forEach(Running::cancel);
    }

    /** Stops the calling work when its job was cancelled or the engine closes. */
    void check(JobContext context) {
        context.check();
        if (closing) {
            throw new CancellationException();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private final class Running {
        private final DuckDBPreparedStatement statement;
        private final JobContext context;
        private boolean ended;
        private @Nullable ScheduledFuture<?> interrupts;

        Running(DuckDBPreparedStatement statement, JobContext context) {
            this.statement = statement;
            this.context = context;
        }

        /**
         * A cancel that comes before the engine has begun is lost, so it is repeated until the end.
         */
        synchronized void cancel() {
            if (!ended && interrupts == null) {
                interrupts =
                        timer.scheduleWithFixedDelay(
                                this::interrupt, 0, CANCEL_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private synchronized void interrupt() {
            if (!ended) {
                try {
                    statement.cancel();
                } catch (SQLException e) {
                    untold("cancel", e);
                }
            }
        }

        private synchronized void report() {
            if (!ended) {
                try {
                    double percentage = statement.getQueryProgress().getPercentage();
                    if (percentage > 0) {
                        context.progress(percentage / 100);
                    }
                } catch (SQLException e) {
                    untold("progress", e);
                }
            }
        }

        /** A statement that just begins or ends may refuse either; the next turn asks again. */
        private void untold(String what, SQLException e) {
            System.getLogger(StatementWatch.class.getName())
                    .log(System.Logger.Level.TRACE, "no " + what + " in this moment", e);
        }

        synchronized void end() {
            ended = true;
            if (interrupts != null) {
                interrupts.cancel(false);
            }
        }
    }
}
