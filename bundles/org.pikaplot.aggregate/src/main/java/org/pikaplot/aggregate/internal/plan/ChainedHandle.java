package org.pikaplot.aggregate.internal.plan;

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
 * One job made of several of the compute service's, one after the other. No worker ever waits for
 * another, so any number of such jobs get on with few workers.
 *
 * @param <T> what the whole gives
 */
final class ChainedHandle<T> implements QueryHandle<T> {
    private final CompletableFuture<QueryOutcome<T>> end = new CompletableFuture<>();
    private @Nullable QueryHandle<?> step;
    private int steps;
    private boolean cancelled;

    /**
     * Goes on with {@code next} on the worker that ended {@code handle}; ends here when that
     * failed.
     */
    <A> void then(QueryHandle<A> handle, Consumer<A> next) {
        then(handle, next, this::fail);
    }

    /**
     * As {@link #then(QueryHandle, Consumer)}, but a failure is for {@code otherwise} to deal with.
     */
    <A> void then(QueryHandle<A> handle, Consumer<A> next, Consumer<PikaException> otherwise) {
        boolean tooLate;
        synchronized (this) {
            step = handle;
            steps++;
            tooLate = cancelled;
        }
        if (tooLate) {
            handle.cancel();
        }
        handle.outcome().thenAccept(outcome -> goOn(outcome, next, otherwise));
    }

    private <A> void goOn(
            QueryOutcome<A> outcome, Consumer<A> next, Consumer<PikaException> otherwise) {
        try {
            switch (outcome) {
                case QueryOutcome.Success<A>(A value) -> next.accept(value);
                case QueryOutcome.Failure<A>(PikaException cause) -> otherwise.accept(cause);
                case QueryOutcome.Cancelled<A>() -> end.complete(new QueryOutcome.Cancelled<>());
            }
        } catch (PikaException e) {
            fail(e);
        } catch (CancellationException e) {
            end.complete(new QueryOutcome.Cancelled<>());
        } catch (RuntimeException | Error e) {
            // Somebody waits for this outcome: a fault must not leave them waiting.
            fail(PikaException.of(ErrorCode.BUG, "The summary failed: " + e).cause(e).build());
        }
    }

    /** Ends with a value, unless it was cancelled meanwhile. */
    void complete(T value) {
        end.complete(
                isCancelled() ? new QueryOutcome.Cancelled<>() : new QueryOutcome.Success<>(value));
    }

    /** Ends with a failure, unless it was cancelled meanwhile. */
    void fail(PikaException cause) {
        end.complete(
                isCancelled() ? new QueryOutcome.Cancelled<>() : new QueryOutcome.Failure<>(cause));
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    @Override
    public CompletableFuture<QueryOutcome<T>> outcome() {
        return end;
    }

    /** How many steps there will be is not known: each takes half of the way that is left. */
    @Override
    public synchronized OptionalDouble progress() {
        QueryHandle<?> current = step;
        if (end.isDone()) {
            return OptionalDouble.of(1);
        }
        if (current == null) {
            return OptionalDouble.empty();
        }
        double left = Math.scalb(1.0, 1 - steps);
        return OptionalDouble.of(1 - left + left / 2 * current.progress().orElse(0));
    }

    @Override
    public void cancel() {
        QueryHandle<?> current;
        synchronized (this) {
            if (end.isDone()) {
                return;
            }
            cancelled = true;
            current = step;
        }
        if (current == null) {
            end.complete(new QueryOutcome.Cancelled<>());
        } else {
            current.cancel();
        }
    }

    @Override
    public T await() {
        try {
            return switch (end.get()) {
                case QueryOutcome.Success<T>(T value) -> value;
                case QueryOutcome.Failure<T>(PikaException cause) -> throw cause;
                case QueryOutcome.Cancelled<T>() -> throw new CancellationException();
            };
        } catch (InterruptedException e) {
            cancel();
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
