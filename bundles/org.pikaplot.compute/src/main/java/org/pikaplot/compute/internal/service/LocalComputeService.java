package org.pikaplot.compute.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.CacheCounters;
import org.pikaplot.compute.CacheTier;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.MemoryUse;
import org.pikaplot.compute.Page;
import org.pikaplot.compute.PageRequest;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.QueryResult;
import org.pikaplot.compute.RowConsumer;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/** The compute service of one workspace, in this process. */
final class LocalComputeService implements ComputeService {
    /** Above this share of the limit nothing is computed that nobody asked for. */
    /** Java, its heap and the libraries take this much however little the engine may have. */
    private static final long LEAST_OWN_BYTES = 1L << 30;

    private static final double WARM = 0.80;

    private final Path scratch;
    private final Path outgoing;
    private final ComputeLimits limits;
    private final QueryEngine engine;
    private final JobQueue queue;
    private final ResultCache results;
    private final ColumnCache columns;
    private final PageReader pages;
    private final Answers answers;
    private final CacheTiers tiers;
    private final AtomicBoolean closed = new AtomicBoolean();

    LocalComputeService(Path scratch, ComputeLimits limits, QueryEngine engine) {
        this.scratch = scratch;
        this.outgoing = scratch.resolve("out");
        this.limits = limits;
        this.engine = engine;
        this.queue = new JobQueue(limits.workers());
        this.results = new ResultCache(engine, limits.resultBytes());
        this.columns = new ColumnCache(engine, limits.residentBytes());
        this.answers = new Answers(engine, results);
        this.pages = new PageReader(engine, this::keepView);
        this.tiers = new CacheTiers(ProcessMemory::bytes, limitBytes());
        List.of(results.tier(false), columns, results.tier(true)).forEach(tiers::register);
        try {
            Files.createDirectories(outgoing);
        } catch (IOException e) {
            throw FileReplacement.cannotWrite(scratch, "The scratch folder cannot be used.", e);
        }
    }

    @Override
    public QueryHandle<QueryResult> submit(QueryRequest request) {
        long asked = System.nanoTime();
        Function<JobContext, QueryResult> work = context -> answer(request, asked, context);
        return answers.isKept(statement(request))
                ? queue.submitShort(request.owner(), request.priority(), work)
                : queue.submit(request.owner(), request.priority(), work);
    }

    private QueryResult answer(QueryRequest request, long asked, JobContext context) {
        boolean speculative = request.priority() == Priority.SPECULATIVE;
        if (speculative && tiers.isAbove(WARM)) {
            throw new CancellationException();
        }
        // Before, not after: the answer that is made now is the one that is needed next.
        tiers.relieveWhenFull();
        return answers.answer(statement(request), speculative, context)
                .result(Duration.ofNanos(System.nanoTime() - asked));
    }

    private TableRef keepView(Statement statement, JobContext context) {
        return new TableRef.Query(answers.answer(statement, false, context).key());
    }

    private static Statement statement(QueryRequest request) {
        return new Statement(request.sql(), request.inputs(), request.parameters());
    }

    @Override
    public QueryHandle<Long> stream(QueryRequest request, RowConsumer consumer) {
        return submit(request, context -> engine.run(statement(request), consumer, context));
    }

    @Override
    public QueryHandle<TableSchema> describe(QueryRequest request) {
        return submit(request, context -> engine.prepare(statement(request), context).schema());
    }

    @Override
    public QueryHandle<ParsedQuery> parse(String sql) {
        return queue.submitShort(null, Priority.VISIBLE, context -> engine.parse(sql));
    }

    @Override
    public QueryHandle<String> explain(QueryRequest request, boolean analyze) {
        return submit(request, context -> engine.explain(statement(request), analyze, context));
    }

    private <T> QueryHandle<T> submit(QueryRequest request, Function<JobContext, T> work) {
        return queue.submit(
                request.owner(),
                request.priority(),
                context -> {
                    request.inputs().values().forEach(results::pin);
                    try {
                        return work.apply(context);
                    } finally {
                        request.inputs().values().forEach(results::unpin);
                    }
                });
    }

    @Override
    public QueryHandle<Page> page(PageRequest request, @Nullable String owner) {
        return queue.submit(owner, Priority.VISIBLE, context -> pages.read(request, context));
    }

    @Override
    public QueryHandle<Long> export(QueryRequest request, ExportFormat format, Path target) {
        return submit(
                request,
                context -> {
                    FileReplacement.check(target);
                    Path finished = outgoingFile();
                    try {
                        long rows = engine.write(statement(request), format, finished, context);
                        context.check();
                        FileReplacement.move(finished, target);
                        return rows;
                    } catch (PikaException e) {
                        throw e.code() == ErrorCode.CANNOT_WRITE
                                ? FileReplacement.cannotWrite(
                                        target, String.valueOf(e.getMessage()), e)
                                : e;
                    } finally {
                        FileReplacement.deleteQuietly(finished);
                    }
                });
    }

    private Path outgoingFile() {
        return outgoing.resolve(UUID.randomUUID().toString());
    }

    @Override
    public QueryHandle<ResidentColumns> columns(TableRef table, List<String> names) {
        List<String> wanted = List.copyOf(names);
        return queue.submit(
                null,
                Priority.VISIBLE,
                context -> {
                    results.pin(table);
                    try {
                        return columns.borrow(table, wanted, context);
                    } finally {
                        results.unpin(table);
                    }
                });
    }

    @Override
    public <T> QueryHandle<T> run(
            @Nullable String owner, Priority priority, Function<JobContext, T> work) {
        return queue.submit(owner, priority, work);
    }

    @Override
    public TableSchema schema(TableRef table) {
        return engine.schema(table);
    }

    @Override
    public long rowCount(TableRef table) {
        return engine.rowCount(table);
    }

    @Override
    public boolean isAvailable(TableRef table) {
        return engine.isAvailable(table);
    }

    @Override
    public void pin(TableRef table) {
        results.pin(table);
    }

    @Override
    public void unpin(TableRef table) {
        results.unpin(table);
    }

    @Override
    public QueryHandle<StoredTable> openParquet(TableRef.Stored ref, Path file, TableSchema types) {
        return queue.submit(
                null, Priority.VISIBLE, context -> engine.openParquet(ref, file, types, context));
    }

    @Override
    public QueryHandle<Long> writeParquet(TableRef table, Path file) {
        return queue.submit(
                null,
                Priority.VISIBLE,
                context -> {
                    FileReplacement.check(file);
                    Path finished = outgoingFile();
                    results.pin(table);
                    try {
                        long bytes = engine.writeParquet(table, finished, context);
                        context.check();
                        FileReplacement.move(finished, file);
                        return bytes;
                    } finally {
                        results.unpin(table);
                        FileReplacement.deleteQuietly(finished);
                    }
                });
    }

    @Override
    public void drop(TableRef.Stored table) {
        results.dropComputedFrom(table);
        columns.drop(table);
        engine.drop(table);
    }

    @Override
    public QueryEngine engine() {
        return engine;
    }

    @Override
    public MemoryUse memoryUse() {
        return new MemoryUse(
                ProcessMemory.bytes(),
                ProcessMemory.heap(),
                engine.memoryBytes(),
                columns.heldBytes(),
                results.usedBytes(),
                limitBytes());
    }

    private long limitBytes() {
        long allowed = limits.engineMemoryBytes() + limits.residentBytes() + limits.resultBytes();
        // What is not given out to caches and engine is the program's own share.
        return allowed + Math.max(allowed / 4, LEAST_OWN_BYTES);
    }

    @Override
    public int unfinishedJobs() {
        return queue.unfinished();
    }

    @Override
    public CacheCounters cacheCounters() {
        return tiers.all().stream()
                .map(CacheTier::counters)
                .reduce(answers.counters(), CacheCounters::plus);
    }

    @Override
    public Registration register(CacheTier tier) {
        return tiers.register(tier);
    }

    @Override
    public List<CacheTier> cacheTiers() {
        return tiers.all();
    }

    @Override
    public long relieve() {
        return tiers.release(Long.MAX_VALUE);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            queue.close();
            columns.close();
            engine.close();
            deleteContents(scratch);
        }
    }

    private static void deleteContents(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Collections.reverseOrder()).forEach(FileReplacement::deleteQuietly);
        } catch (IOException e) {
            System.getLogger(LocalComputeService.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "the scratch folder stays behind: " + folder,
                            e);
        }
    }
}
