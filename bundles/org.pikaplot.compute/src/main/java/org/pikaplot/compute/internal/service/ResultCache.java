package org.pikaplot.compute.internal.service;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.CacheTier;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.compute.spi.QueryEngine.Candidate;
import org.pikaplot.compute.spi.QueryEngine.Kept;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.TableRef;

/**
 * Answers the engine keeps, by fingerprint, within a budget of bytes. What goes first is what
 * nothing else that is kept was computed from, and of that what is cheap to compute again for the
 * room it takes, was seldom asked for and not lately (GreedyDual-Size with frequency: Cherkasova,
 * 1998, after Cao and Irani, 1997). What is pinned or being read stays. Thread-safe; calls into the
 * engine only to forget.
 *
 * <p>Answers derived from others share the budget of the answers; they are told apart only by
 * {@link #tier}.
 */
final class ResultCache {
    private static final int MAX_CANDIDATES = 64;

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

    /**
     * What is known of an answer.
     *
     * @param statement the question; null when it must not serve for others
     * @param kept what the engine keeps
     * @param cost what running the question takes
     * @param derived whether it was made of other answers
     * @param inTableOrder see {@link Candidate}
     * @param speculative whether nobody has asked for it yet
     */
    record Known(
            @Nullable Statement statement,
            Kept kept,
            Duration cost,
            boolean derived,
            boolean inTableOrder,
            boolean speculative) {

        Known asked() {
            return new Known(statement, kept, cost, derived, inTableOrder, false);
        }
    }

    private static final class Entry {
        final Fingerprint key;
        final Set<TableRef> sources;
        Known known;
        int uses = 1;
        double rank;
        int pins;

        Entry(Fingerprint key, Known known, Set<TableRef> sources) {
            this.key = key;
            this.known = known;
            this.sources = sources;
        }

        double worth() {
            return uses
                    * Math.max(1, known.cost.toMillis())
                    / (double) Math.max(1, known.kept.sizeBytes());
        }
    }

    synchronized boolean contains(Fingerprint key) {
        return entries.containsKey(new TableRef.Query(key));
    }

    /**
     * {@return an answer that is kept, or null} Asking makes it younger, and asked for.
     *
     * @param speculative whether this is but a guess
     */
    synchronized @Nullable Known find(Fingerprint key, boolean speculative) {
        @Nullable Entry entry = entries.get(new TableRef.Query(key));
        if (entry == null) {
            return null;
        }
        Known found = entry.known;
        if (!speculative) {
            entry.known = found.asked();
            entry.uses++;
        }
        entry.rank = clock + entry.worth();
        return found;
    }

    /** {@return what answers questions over any of these tables, the latest used first} */
    synchronized List<Candidate> candidates(Collection<TableRef> tables) {
        return entries.values().stream()
                .sorted(Comparator.comparingDouble((Entry entry) -> entry.rank).reversed())
                .flatMap(entry -> candidate(entry, tables).stream())
                .limit(MAX_CANDIDATES)
                .toList();
    }

    private static Optional<Candidate> candidate(Entry entry, Collection<TableRef> tables) {
        @Nullable Statement statement = entry.known.statement;
        return statement == null || Collections.disjoint(statement.inputs().values(), tables)
                ? Optional.empty()
                : Optional.of(
                        new Candidate(
                                statement,
                                entry.key,
                                entry.known.kept.rowCount(),
                                entry.known.inTableOrder));
    }

    /**
     * Takes an answer that was just kept, and makes room by forgetting others.
     *
     * @param inputs the tables it was computed from
     */
    synchronized void add(Fingerprint key, Known known, Iterable<TableRef> inputs) {
        var sources = new HashSet<TableRef>();
        for (TableRef input : inputs) {
            sources.add(input);
            @Nullable Entry source = entries.get(input);
            if (source != null) {
                sources.addAll(source.sources);
            }
        }
        var entry = new Entry(key, known, sources);
        entry.rank = clock + entry.worth();
        var ref = new TableRef.Query(key);
        if (entries.putIfAbsent(ref, entry) == null) {
            usedBytes += known.kept.sizeBytes();
        }
        makeRoom(budgetBytes, e -> !e.key.equals(key));
    }

    private void makeRoom(long roomBytes, Predicate<Entry> allowed) {
        while (usedBytes > roomBytes) {
            Optional<Entry> victim = victim(allowed);
            if (victim.isEmpty()) {
                return;
            }
            clock = Math.max(clock, victim.get().rank);
            evicted++;
            remove(new TableRef.Query(victim.get().key));
        }
    }

    private Optional<Entry> victim(Predicate<Entry> allowed) {
        Set<TableRef> read = new HashSet<>();
        entries.values().forEach(entry -> read.addAll(entry.sources));
        return entries.values().stream()
                .filter(entry -> entry.pins == 0)
                .filter(allowed)
                .min(
                        Comparator.comparing((Entry e) -> read.contains(new TableRef.Query(e.key)))
                                .thenComparingDouble(e -> e.rank));
    }

    /** Forgets all that nobody needs now. {@return whether there was anything} */
    synchronized boolean evictIdle() {
        long before = evicted;
        makeRoom(-1, entry -> true);
        return evicted > before;
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
            usedBytes -= entry.known.kept.sizeBytes();
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
            makeRoom(budgetBytes, e -> e != entry);
        }
    }

    synchronized long usedBytes() {
        return usedBytes;
    }

    synchronized long evicted() {
        return evicted;
    }

    private synchronized long heldBytes(boolean derived) {
        return entries.values().stream()
                .filter(entry -> entry.known.derived == derived)
                .mapToLong(entry -> entry.known.kept.sizeBytes())
                .sum();
    }

    private synchronized long release(boolean derived, long bytes) {
        long before = usedBytes;
        makeRoom(usedBytes - bytes, entry -> entry.known.derived == derived);
        return before - usedBytes;
    }

    /** {@return the answers that were run, or those that were made of others, as a tier} */
    CacheTier tier(boolean derived) {
        return new CacheTier() {
            @Override
            public String name() {
                return derived ? "derived answers" : "answers";
            }

            @Override
            public Level level() {
                return derived ? Level.DERIVED : Level.ANSWERS;
            }

            @Override
            public long heldBytes() {
                return ResultCache.this.heldBytes(derived);
            }

            @Override
            public long release(long bytes) {
                return ResultCache.this.release(derived, bytes);
            }
        };
    }
}
