package org.pikaplot.compute.internal.service;

import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/**
 * One piece of work from its submission to its outcome: what the asker holds and the worker tells.
 */
final class Job<T> implements QueryHandle<T>, JobContext, Runnable, Comparable<Job<?>> {
    private final JobQueue queue;
    private final Function<JobContext, T> work;
    private final Priority priority;
    private final long sequence;
    private final @Nullable String owner;
    private final CompletableFuture<QueryOutcome<T>> outcome = new CompletableFuture<>();
    private final AtomicBoolean started = new AtomicBoolean();
    private double progress = Double.NaN;
    private boolean cancelled;
    private @Nullable Runnable onCancel;

    Job(
            JobQueue queue,
            @Nullable String owner,
            Priority priority,
            long sequence,
            Function<JobContext, T> work) {
        this.queue = queue;
        this.owner = owner;
        this.priority = priority;
        this.sequence = sequence;
        this.work = work;
    }

    Priority priority() {
        return priority;
    }

    @Nullable String owner() {
        return owner;
    }

    @Override
    public int compareTo(Job<?> other) {
        int byPriority = priority.compareTo(other.priority);
        return byPriority != 0 ? byPriority : Long.compare(sequence, other.sequence);
    }

    /** Takes the right to run; whoever gets it runs. */
    boolean start() {
        return started.compareAndSet(false, true);
    }

    @Override
    public void run() {
        if (start()) {
            runStarted();
        }
    }

    void runStarted() {
        var event = new JobEvent();
        event.begin();
        QueryOutcome<T> result = perform();
        event.owner = owner == null ? "" : owner;
        event.outcome = result.getClass().getSimpleName();
        event.commit();
        end(result);
    }

    private QueryOutcome<T> perform() {
        try {
            check();
            T value = work.apply(this);
            return new QueryOutcome.Success<>(value);
        } catch (CancellationException e) {
            return new QueryOutcome.Cancelled<>();
        } catch (PikaException e) {
            return isCancelled() ? new QueryOutcome.Cancelled<>() : new QueryOutcome.Failure<>(e);
        } catch (OutOfMemoryError e) {
            return failure(ErrorCode.ENGINE, "There is not enough memory for this.", e);
        } catch (RuntimeException | Error e) {
            if (isCancelled()) {
                return new QueryOutcome.Cancelled<>();
            }
            System.getLogger(Job.class.getName())
                    .log(System.Logger.Level.ERROR, "a job failed by a fault of this program", e);
            return failure(ErrorCode.BUG, "A fault of this program: " + e, e);
        }
    }

    private QueryOutcome<T> failure(ErrorCode code, String message, Throwable cause) {
        return new QueryOutcome.Failure<>(PikaException.of(code, message).cause(cause).build());
    }

    void end(QueryOutcome<T> result) {
        queue.ended(this);
        outcome.complete(result);
    }

    void endCancelled() {
        end(new QueryOutcome.Cancelled<>());
    }

    @Override
    public CompletableFuture<QueryOutcome<T>> outcome() {
        return outcome.copy();
    }

    @Override
    public synchronized OptionalDouble progress() {
        return Double.isNaN(progress) ? OptionalDouble.empty() : OptionalDouble.of(progress);
    }

    @Override
    public synchronized void progress(double fraction) {
        if (!Double.isNaN(fraction)) {
            double clamped = Math.clamp(fraction, 0.0, 1.0);
            progress = Double.isNaN(progress) ? clamped : Math.max(progress, clamped);
        }
    }

    @Override
    public void cancel() {
        Runnable action;
        synchronized (this) {
            if (cancelled || outcome.isDone()) {
                return;
            }
            cancelled = true;
            action = onCancel;
        }
        if (action != null) {
            action.run();
        }
        queue.cancelled(this);
    }

    @Override
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void onCancel(Runnable action) {
        boolean now;
        synchronized (this) {
            onCancel = action;
            now = cancelled;
        }
        if (now) {
            action.run();
        }
    }

    @Override
    public T await() {
        queue.help(this);
        try {
            return switch (outcome.get()) {
                case QueryOutcome.Success<T>(T value) -> value;
                case QueryOutcome.Failure<T>(PikaException cause) -> throw cause;
                case QueryOutcome.Cancelled<T>() -> throw new CancellationException();
            };
        } catch (InterruptedException e) {
            cancel();
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an outcome never ends exceptionally", e);
        }
    }
}
