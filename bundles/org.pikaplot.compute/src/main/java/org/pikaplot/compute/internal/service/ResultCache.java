package org.pikaplot.compute.internal.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.compute.spi.QueryEngine.Kept;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.TableRef;

/**
 * Answers the engine keeps, by fingerprint, within a budget of bytes. What goes first is what is
 * cheap to compute again for the room it takes and has not been asked for lately (GreedyDual-Size:
 * Cao and Irani, 1997). What is pinned or being read stays. Thread-safe; calls into the engine only
 * to forget.
 */
final class ResultCache {
    private final QueryEngine engine;
    private final long budgetBytes;
    private final Map<TableRef, Entry> entries = new HashMap<>();
    private long usedBytes;
    private long evicted;
    private double clock;

    ResultCache(QueryEngine engine, long budgetBytes) {
        this.engine = engine;
        this.budgetBytes = budgetBytes;
    }

    private static final class Entry {
        final Fingerprint key;
        final Kept kept;
        final double worth;
        final Set<TableRef> sources;
        double rank;
        int pins;

        Entry(Fingerprint key, Kept kept, double worth, Set<TableRef> sources) {
            this.key = key;
            this.kept = kept;
            this.worth = worth;
            this.sources = sources;
        }
    }

    /** {@return an answer that is kept, or null} Asking makes it younger. */
    synchronized @Nullable Kept find(Fingerprint key) {
        @Nullable Entry entry = entries.get(new TableRef.Query(key));
        if (entry == null) {
            return null;
        }
        entry.rank = clock + entry.worth;
        return entry.kept;
    }

    /**
     * Takes an answer that was just kept, and makes room by forgetting others.
     *
     * @param inputs the tables it was computed from
     * @param cost what computing it took
     */
    synchronized void add(Fingerprint key, Kept kept, Iterable<TableRef> inputs, Duration cost) {
        var sources = new HashSet<TableRef>();
        for (TableRef input : inputs) {
            sources.add(input);
            @Nullable Entry source = entries.get(input);
            if (source != null) {
                sources.addAll(source.sources);
            }
        }
        double worth = Math.max(1, cost.toMillis()) / (double) Math.max(1, kept.sizeBytes());
        var entry = new Entry(key, kept, worth, sources);
        entry.rank = clock + worth;
        var ref = new TableRef.Query(key);
        if (entries.putIfAbsent(ref, entry) == null) {
            usedBytes += kept.sizeBytes();
        }
        makeRoom(ref);
    }

    private void makeRoom(TableRef newest) {
        if (usedBytes <= budgetBytes) {
            return;
        }
        List<Map.Entry<TableRef, Entry>> candidates =
                new ArrayList<>(
                        entries.entrySet().stream()
                                .filter(e -> e.getValue().pins == 0 && !e.getKey().equals(newest))
                                .sorted(Comparator.comparingDouble(e -> e.getValue().rank))
                                .toList());
        for (var candidate : candidates) {
            if (usedBytes <= budgetBytes) {
                return;
            }
            clock = Math.max(clock, candidate.getValue().rank);
            evicted++;
            remove(candidate.getKey());
        }
    }

    /** Forgets all that nobody needs now. {@return whether there was anything} */
    synchronized boolean evictIdle() {
        List<TableRef> idle =
                entries.entrySet().stream()
                        .filter(e -> e.getValue().pins == 0)
                        .map(Map.Entry::getKey)
                        .toList();
        idle.forEach(this::remove);
        evicted += idle.size();
        return !idle.isEmpty();
    }

    /** Forgets every answer that was computed from the table, at once or through others. */
    synchronized void dropComputedFrom(TableRef table) {
        List<TableRef> gone =
                entries.entrySet().stream()
                        .filter(e -> e.getValue().sources.contains(table))
                        .map(Map.Entry::getKey)
                        .toList();
        gone.forEach(this::remove);
    }

    private void remove(TableRef ref) {
        @Nullable Entry entry = entries.remove(ref);
        if (entry != null) {
            usedBytes -= entry.kept.sizeBytes();
            engine.forget(entry.key);
        }
    }

    /** Keeps an answer from eviction. Counts. */
    synchronized void pin(TableRef table) {
        @Nullable Entry entry = entries.get(table);
        if (entry != null) {
            entry.pins++;
        }
    }

    synchronized void unpin(TableRef table) {
        @Nullable Entry entry = entries.get(table);
        if (entry != null && entry.pins > 0) {
            entry.pins--;
            makeRoom(table);
        }
    }

    synchronized long usedBytes() {
        return usedBytes;
    }

    synchronized long evicted() {
        return evicted;
    }
}
