package org.pikaplot.session.internal.core;

import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;

/**
 * A job on a thread of its own, for the time before there is a compute service.
 *
 * @param <T> what a success carries
 */
public final class PlainJob<T> implements QueryHandle<T>, JobContext {
    private final CompletableFuture<QueryOutcome<T>> outcome = new CompletableFuture<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private volatile double progress = -1;
    private volatile Runnable onCancel = () -> {};

    private PlainJob() {}

    /** Starts it. */
    public static <T> PlainJob<T> start(String name, Function<JobContext, T> work) {
        PlainJob<T> job = new PlainJob<>();
        Thread.ofPlatform().name(name).daemon().start(() -> job.run(work));
        return job;
    }

    private void run(Function<JobContext, T> work) {
        QueryOutcome<T> ended;
        try {
            ended = new QueryOutcome.Success<>(work.apply(this));
        } catch (CancellationException e) {
            ended = new QueryOutcome.Cancelled<>();
        } catch (RuntimeException | Error e) {
            ended = new QueryOutcome.Failure<>(Failures.of(e));
        }
        outcome.complete(ended);
    }

    @Override
    public CompletableFuture<QueryOutcome<T>> outcome() {
        return outcome;
    }

    @Override
    public OptionalDouble progress() {
        return progress < 0 ? OptionalDouble.empty() : OptionalDouble.of(progress);
    }

    @Override
    public void progress(double fraction) {
        progress = Math.max(progress, Math.min(1, fraction));
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    @Override
    public void onCancel(Runnable action) {
        onCancel = action;
        if (cancelled.get()) {
            action.run();
        }
    }

    @Override
    public void cancel() {
        if (cancelled.compareAndSet(false, true)) {
            onCancel.run();
        }
    }

    @Override
    public T await() {
        return switch (outcome.join()) {
            case QueryOutcome.Success<T>(T value) -> value;
            case QueryOutcome.Failure<T> failure -> throw failure.cause();
            case QueryOutcome.Cancelled<T>() -> throw new CancellationException();
        };
    }
}
