package org.pikaplot.aggregate.internal.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.scan.SharedWork;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.duckdb.DuckDbEngineFactory;
import org.pikaplot.compute.internal.service.LocalComputeServiceFactory;
import org.pikaplot.data.TableRef;

/**
 * A real compute service, and two aggregate services over it: one may hold columns, one may not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EngineTest {
    ComputeService compute;
    PlannedAggregates holding;
    PlannedAggregates streaming;
    private int tables;

    @BeforeAll
    void open(@TempDir Path scratch) {
        compute =
                new LocalComputeServiceFactory(new DuckDbEngineFactory())
                        .open(scratch, ComputeLimits.forMachine(2L << 30, 2));
        holding = aggregates(1L << 30);
        streaming = aggregates(-1);
    }

    PlannedAggregates aggregates(long residentBytes) {
        return aggregates(residentBytes, 1 << 20);
    }

    PlannedAggregates aggregates(long residentBytes, long keptBytes) {
        return aggregates(
                residentBytes, keptBytes, new Tuning(2_000, 2_000, 20_000_000, 50_000, 30_000));
    }

    PlannedAggregates aggregates(long residentBytes, long keptBytes, Tuning tuning) {
        return new PlannedAggregates(
                compute,
                new SharedWork(ForkJoinPool.commonPool(), 2),
                keptBytes,
                residentBytes,
                192 << 20,
                tuning);
    }

    /** A service that takes every table for one that keeps people waiting. */
    PlannedAggregates slow() {
        return aggregates(1L << 30, 1 << 20, new Tuning(1 << 30, 1 << 30, 20_000_000, 1, 1));
    }

    @AfterAll
    void close() {
        compute.close();
    }

    TableRef table(String select) {
        var ref = new TableRef.Stored("t" + ++tables, 1);
        compute.run(
                        null,
                        Priority.VISIBLE,
                        context ->
                                compute.engine()
                                        .ingest(
                                                ref,
                                                load ->
                                                        load.execute(
                                                                "CREATE TABLE data AS " + select,
                                                                List.of()),
                                                context))
                .await();
        return ref;
    }

    /** Waits until what is built behind the answers is there. */
    static void rest(PlannedAggregates service) {
        while (service.isPreparing()) {
            Thread.onSpinWait();
        }
    }

    static Answer ask(AggregateService service, TableRef table, AggregateRequest request) {
        return service.submit(table, request, null, Priority.VISIBLE).await();
    }
}
