package org.pikaplot.compute.internal.service;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.CacheCounters;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.Provenance;
import org.pikaplot.compute.QueryResult;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.compute.spi.QueryEngine.Kept;
import org.pikaplot.compute.spi.QueryEngine.Reuse;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;

/**
 * Gives answers: the kept one, one made of a kept wider or overlapping one, or one that is run now.
 * On workers, any number at once.
 */
final class Answers {
    private static final int MEMO_SIZE = 4_000;
    private static final int QUOTED = 120;

    private final QueryEngine engine;
    private final ResultCache results;
    private final SharedRuns<Fingerprint> runs = new SharedRuns<>();
    private final Map<Provenance, LongAdder> given = new EnumMap<>(Provenance.class);
    private final LongAdder volatileRuns = new LongAdder();
    private final LongAdder prefetched = new LongAdder();
    private final LongAdder prefetchHits = new LongAdder();
    private final LongAdder savedMillis = new LongAdder();
    private final Map<Statement, Fingerprint> memo =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(64, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<Statement, Fingerprint> eldest) {
                            return size() > MEMO_SIZE;
                        }
                    });

    Answers(QueryEngine engine, ResultCache results) {
        this.engine = engine;
        this.results = results;
        for (Provenance provenance : Provenance.values()) {
            given.put(provenance, new LongAdder());
        }
    }

    /**
     * An answer that is kept now.
     *
     * @param reason why it came from there, a sentence
     * @param saved what running it would have taken longer
     */
    record Answer(
            Fingerprint key, Kept kept, Provenance provenance, String reason, Duration saved) {
        QueryResult result(Duration elapsed) {
            return new QueryResult(
                    new TableRef.Query(key),
                    kept.schema(),
                    kept.rowCount(),
                    kept.sizeBytes(),
                    provenance,
                    reason,
                    saved,
                    elapsed);
        }
    }

    /**
     * {@return whether the answer is known to be there, so that giving it is a matter of no time}
     */
    boolean isKept(Statement statement) {
        @Nullable Fingerprint known = memo.get(statement);
        return known != null && results.contains(known);
    }

    /**
     * Answers a question.
     *
     * @param speculative whether nobody has asked it yet
     */
    Answer answer(Statement statement, boolean speculative, JobContext context) {
        var event = new AnswerEvent();
        event.begin();
        Answer answer = find(statement, speculative, context);
        event.provenance = answer.provenance.name();
        event.rows = answer.kept.rowCount();
        event.saved = answer.saved.toMillis();
        event.speculative = speculative;
        event.commit();
        if (speculative) {
            prefetched.increment();
        } else {
            count(answer.provenance).increment();
            savedMillis.add(answer.saved.toMillis());
        }
        return answer;
    }

    private Answer find(Statement statement, boolean speculative, JobContext context) {
        @Nullable Fingerprint key = memo.get(statement);
        if (key == null) {
            key = engine.prepare(statement, context).fingerprint();
        }
        if (key == null) {
            volatileRuns.increment();
            Fingerprint once = Fingerprint.of(List.of("volatile", UUID.randomUUID().toString()));
            return run(once, statement, null, "It gives other rows each time.", false, context);
        }
        memo.put(statement, key);
        Fingerprint shared = key;
        return runs.get(
                shared,
                context,
                () -> kept(shared, speculative),
                () -> make(shared, statement, speculative, context));
    }

    private @Nullable Answer kept(Fingerprint key, boolean speculative) {
        ResultCache.@Nullable Known known = results.find(key, speculative);
        if (known == null) {
            return null;
        }
        if (known.speculative() && !speculative) {
            prefetchHits.increment();
        }
        String reason =
                known.speculative()
                        ? "It was computed before it was asked for."
                        : "The same question was answered before.";
        return new Answer(key, known.kept(), Provenance.EXACT, reason, known.cost());
    }

    private Answer make(
            Fingerprint key, Statement statement, boolean speculative, JobContext context) {
        Optional<Reuse> reuse =
                engine.reuse(statement, results.candidates(statement.inputs().values()), context);
        if (reuse.isPresent()) {
            try {
                return reused(key, statement, reuse.get(), speculative, context);
            } catch (PikaException e) {
                // Evicted meanwhile, or in want of memory: the question itself is still good.
                System.getLogger(Answers.class.getName())
                        .log(System.Logger.Level.DEBUG, "a kept answer did not serve", e);
            }
        }
        return run(key, statement, statement, "No kept answer holds it.", speculative, context);
    }

    private Answer reused(
            Fingerprint key,
            Statement statement,
            Reuse reuse,
            boolean speculative,
            JobContext context) {
        ResultCache.@Nullable Known source = results.find(reuse.from(), speculative);
        if (source == null || source.statement() == null) {
            throw PikaException.of(ErrorCode.BAD_GRAPH, "The answer was evicted.").build();
        }
        Kept[] kept = new Kept[1];
        Duration took =
                reading(
                        reuse.statement().inputs().values(),
                        () -> kept[0] = engine.keep(reuse.statement(), key, context));
        Duration cost = source.cost().compareTo(took) > 0 ? source.cost() : took;
        results.add(
                key,
                new ResultCache.Known(
                        statement,
                        kept[0],
                        cost,
                        true,
                        source.inTableOrder() && !reuse.extended(),
                        speculative),
                statement.inputs().values());
        String of = "the answer of: " + quoted(source.statement().sql());
        return new Answer(
                key,
                kept[0],
                reuse.extended() ? Provenance.EXTENDED : Provenance.DERIVED,
                reuse.extended() ? "Only what is missing was added to " + of : "Taken from " + of,
                cost.minus(took));
    }

    private Answer run(
            Fingerprint key,
            Statement statement,
            @Nullable Statement reusable,
            String reason,
            boolean speculative,
            JobContext context) {
        Kept[] kept = new Kept[1];
        Collection<TableRef> inputs = statement.inputs().values();
        Duration took = reading(inputs, () -> kept[0] = keep(key, statement, context));
        results.add(
                key,
                new ResultCache.Known(reusable, kept[0], took, false, true, speculative),
                inputs);
        return new Answer(key, kept[0], Provenance.FRESH, reason, Duration.ZERO);
    }

    /** Does work while tables are kept from eviction. {@return what it took} */
    private Duration reading(Collection<TableRef> tables, Runnable work) {
        tables.forEach(results::pin);
        long begun = System.nanoTime();
        try {
            work.run();
            return Duration.ofNanos(System.nanoTime() - begun);
        } finally {
            tables.forEach(results::unpin);
        }
    }

    /** Where memory does not suffice, answers that nobody needs now make room for a second try. */
    private Kept keep(Fingerprint key, Statement statement, JobContext context) {
        try {
            return engine.keep(statement, key, context);
        } catch (PikaException e) {
            if (e.code() == ErrorCode.ENGINE && results.evictIdle()) {
                return engine.keep(statement, key, context);
            }
            throw e;
        }
    }

    private static String quoted(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED - 1) + "…";
    }

    private LongAdder count(Provenance provenance) {
        return java.util.Objects.requireNonNull(given.get(provenance));
    }

    CacheCounters counters() {
        return new CacheCounters(
                count(Provenance.EXACT).sum(),
                count(Provenance.DERIVED).sum(),
                count(Provenance.EXTENDED).sum(),
                count(Provenance.FRESH).sum(),
                results.evicted(),
                volatileRuns.sum(),
                prefetched.sum(),
                prefetchHits.sum(),
                savedMillis.sum());
    }
}
