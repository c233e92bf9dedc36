package org.pikaplot.aggregate.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.scan.SharedWork;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;

/** Aggregates over one compute service. */
public final class PlannedAggregates implements AggregateService {
    private final ComputeService compute;
    private final Domains domains;
    private final Preparation preparation;
    private final Tiles tiles;
    private final Answers answers;
    private final FirstLook firstLook;
    private final Surroundings surroundings;
    private final Cubes cubes;
    private final Map<String, ChainedHandle<?>> newestOfOwner = new ConcurrentHashMap<>();

    /**
     * @param work the cores kernels may use
     * @param keptBytes budget for answers kept
     * @param residentBytes what the columns of one request may take at most; larger ones are
     *     streamed
     * @param cubeBytes what the crossfilter cubes kept may take, and as much again while one is
     *     built
     * @param tuning from where on which way is better
     */
    public PlannedAggregates(
            ComputeService compute,
            SharedWork work,
            long keptBytes,
            long residentBytes,
            long cubeBytes,
            Tuning tuning) {
        KeptAnswers kept = new KeptAnswers(keptBytes);
        Evaluator evaluator = new Evaluator(compute, work, kept, residentBytes);
        this.compute = compute;
        this.domains = new Domains(evaluator, kept);
        this.preparation = new Preparation(evaluator, kept, tuning, keptBytes / 4);
        this.tiles = new Tiles(compute, kept, tuning);
        this.answers = new Answers(evaluator, domains, kept, preparation, tiles, tuning);
        this.firstLook = new FirstLook(evaluator, kept, preparation, tuning);
        this.surroundings = new Surroundings(answers, kept);
        this.cubes = new Cubes(evaluator, domains, cubeBytes);
        // Never taken back: this service ends with that one.
        compute.register(kept);
        compute.register(cubes);
    }

    @Override
    public QueryHandle<Answer> submit(
            TableRef table, AggregateRequest request, @Nullable String owner, Priority priority) {
        return submit(table, request, owner, priority, (job, source, next) -> next.run());
    }

    @Override
    public QueryHandle<Answer> submit(
            TableRef table,
            AggregateRequest request,
            @Nullable String owner,
            Priority priority,
            Consumer<Answer> coarse) {
        return submit(
                table,
                request,
                owner,
                priority,
                (job, source, next) -> firstLook.take(job, source, request, coarse, next));
    }

    /** What comes before the answer. */
    private interface Before {
        void take(ChainedHandle<Answer> job, Source source, Runnable next);
    }

    private QueryHandle<Answer> submit(
            TableRef table,
            AggregateRequest request,
            @Nullable String owner,
            Priority priority,
            Before before) {
        ChainedHandle<Answer> job = newest(owner);
        begin(
                job,
                table,
                priority,
                source -> {
                    ColumnChecks.check(source.schema(), request);
                    before.take(
                            job,
                            source,
                            () -> {
                                List<AggregateRequest> slow =
                                        owner == null ? List.of() : firstLook.slow(source, request);
                                answers.answer(
                                        job,
                                        source,
                                        request,
                                        answer -> {
                                            surroundings.want(source, slow);
                                            job.complete(answer);
                                        });
                            });
                });
        return job;
    }

    @Override
    public QueryHandle<CrossfilterCube> cube(
            TableRef table,
            BrushGrid brush,
            List<AggregateRequest> views,
            @Nullable String owner,
            Priority priority) {
        ChainedHandle<CrossfilterCube> job = newest(owner == null ? null : "cube of " + owner);
        begin(job, table, priority, source -> cubes.find(job, source, brush, views));
        return job;
    }

    /** {@return a job that ends the owner's older one} */
    private <T> ChainedHandle<T> newest(@Nullable String owner) {
        ChainedHandle<T> job = new ChainedHandle<>();
        if (owner != null) {
            ChainedHandle<?> older = newestOfOwner.put(owner, job);
            if (older != null) {
                older.cancel();
            }
            job.outcome().thenRun(() -> newestOfOwner.remove(owner, job));
        }
        return job;
    }

    @Override
    public QueryHandle<Map<String, ColumnDomain>> domains(TableRef table, List<String> columns) {
        ChainedHandle<Map<String, ColumnDomain>> job = new ChainedHandle<>();
        begin(
                job,
                table,
                Priority.VISIBLE,
                source ->
                        domains.find(
                                job, source, columns, found -> job.complete(Map.copyOf(found))));
        return job;
    }

    /** {@return whether something is being built that makes later answers quick} */
    boolean isPreparing() {
        return preparation.isBuilding() || tiles.isBuilding() || surroundings.isBusy();
    }

    private void begin(
            ChainedHandle<?> job, TableRef table, Priority priority, Consumer<Source> next) {
        try {
            next.accept(
                    new Source(
                            table,
                            compute.schema(table),
                            compute.rowCount(table),
                            List.of(),
                            priority,
                            1,
                            new Weighing("columns")));
        } catch (PikaException e) {
            job.fail(e);
        }
    }
}
