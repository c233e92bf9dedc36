package org.pikaplot.session.internal.core;

import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/**
 * A job of a session, made of steps that run one after another on workers, with the session thread
 * in between. Completes on the session thread. Steps are added there; watching and cancelling are
 * safe on any thread.
 *
 * @param <T> what a success carries
 */
public final class Task<T> implements QueryHandle<T> {
    private final SessionThread thread;
    private final CompletableFuture<QueryOutcome<T>> outcome = new CompletableFuture<>();
    private @Nullable QueryHandle<?> step;
    private boolean cancelled;
    private double progress = -1;
    private Runnable onCancel = () -> {};

    /** A job that has not begun. */
    public Task(SessionThread thread) {
        this.thread = thread;
    }

    /** Takes the next step; {@code then} gets its answer on the session thread. */
    public <A> void step(QueryHandle<A> next, Consumer<A> then) {
        follow(next);
        next.outcome()
                .thenAccept(ended -> {
                    if (!thread.tryExecute(() -> stepEnded(ended, then))) {
                        end(new QueryOutcome.Cancelled<>());
                    }
                });
    }

    /** Progress and cancel go to that job from now on. Any thread. */
    public void follow(QueryHandle<?> next) {
        boolean late;
        synchronized (this) {
            step = next;
            late = cancelled;
        }
        if (late) {
            next.cancel();
        }
    }

    private <A> void stepEnded(QueryOutcome<A> ended, Consumer<A> then) {
        switch (ended) {
            case QueryOutcome.Success<A>(A value) -> guard(() -> then.accept(value));
            case QueryOutcome.Failure<A>(PikaException cause) -> fail(cause);
            case QueryOutcome.Cancelled<A>() -> end(new QueryOutcome.Cancelled<>());
        }
    }

    /** Waits for something that needs no worker; {@code then} runs on the session thread. */
    public <A> void await(CompletableFuture<A> next, Consumer<A> then) {
        next.whenComplete((value, failure) ->
                thread.execute(() -> {
                    if (failure == null) {
                        guard(() -> then.accept(value));
                    } else {
                        fail(Failures.of(failure));
                    }
                }));
    }

    /** Does a part of the job here and now; what it throws ends the job. */
    public void guard(Runnable part) {
        try {
            part.run();
        } catch (CancellationException e) {
            end(new QueryOutcome.Cancelled<>());
        } catch (RuntimeException e) {
            fail(Failures.of(e));
        }
    }

    /** Ends well; no effect when it has ended. */
    public void succeed(T value) {
        end(new QueryOutcome.Success<>(value));
    }

    /** Ends badly; no effect when it has ended. */
    public void fail(PikaException cause) {
        end(new QueryOutcome.Failure<>(cause));
    }

    /** Ends; no effect when it has ended. */
    public void end(QueryOutcome<T> how) {
        outcome.complete(how);
    }

    /** Says what else a cancel ends; runs on the session thread. */
    public Task<T> onCancel(Runnable action) {
        synchronized (this) {
            onCancel = action;
        }
        return this;
    }

    /** Whether somebody has asked for the end. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Whether it has ended. */
    public boolean isDone() {
        return outcome.isDone();
    }

    @Override
    public CompletableFuture<QueryOutcome<T>> outcome() {
        return outcome;
    }

    @Override
    public synchronized OptionalDouble progress() {
        QueryHandle<?> running = step;
        if (running != null) {
            progress = Math.max(progress, running.progress().orElse(-1));
        }
        return progress < 0 ? OptionalDouble.empty() : OptionalDouble.of(progress);
    }

    @Override
    public void cancel() {
        QueryHandle<?> running;
        Runnable action;
        synchronized (this) {
            cancelled = true;
            running = step;
            action = onCancel;
        }
        if (!outcome.isDone()) {
            thread.execute(action);
            if (running != null) {
                running.cancel();
            }
        }
    }

    @Override
    public T await() {
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
            throw PikaException.of(ErrorCode.BUG, "A job ended without an outcome.")
                    .cause(e)
                    .build();
        }
    }
}
