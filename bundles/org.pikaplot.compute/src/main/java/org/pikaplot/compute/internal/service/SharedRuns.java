package org.pikaplot.compute.internal.service;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;

/** Lets jobs that want the same thing at the same time share one run of it. */
final class SharedRuns<K> {
    private final ConcurrentHashMap<K, CompletableFuture<Boolean>> running =
            new ConcurrentHashMap<>();

    /**
     * Runs until {@code find} finds the thing. One job makes it, the others wait; when the maker
     * fails or is cancelled, the next one tries for itself.
     *
     * @param find the thing where it is kept, or null
     * @param make makes and keeps it
     */
    <V> V get(K key, JobContext context, Supplier<@Nullable V> find, Supplier<V> make) {
        while (true) {
            context.check();
            @Nullable V found = find.get();
            if (found != null) {
                return found;
            }
            var mine = new CompletableFuture<Boolean>();
            @Nullable CompletableFuture<Boolean> other = running.putIfAbsent(key, mine);
            if (other == null) {
                try {
                    // Whoever made it before may have ended since the first look.
                    @Nullable V made = find.get();
                    return made != null ? made : make.get();
                } finally {
                    running.remove(key, mine);
                    mine.complete(true);
                }
            }
            await(other, context);
        }
    }

    private static void await(CompletableFuture<Boolean> other, JobContext context) {
        CompletableFuture<Boolean> wait = other.copy();
        context.onCancel(() -> wait.cancel(false));
        try {
            wait.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("a run never ends exceptionally", e);
        } catch (CancellationException e) {
            context.check();
            throw e;
        } finally {
            context.onCancel(() -> {});
        }
    }
}
