package org.pikaplot.session.internal.tune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;

/**
 * Where measurements happen: compute services over tables of made-up points, and a stopwatch. Lives
 * on the thread of one job, which can be cancelled between any two measurements and during each.
 */
final class Laboratory {
    private static final int RUNS = 5;

    private final ComputeService.Factory engine;
    private final ComputeLimits limits;
    private final Path folder;
    private final JobContext job;
    private double done;

    /**
     * @param folder for the scratch folders of services
     */
    Laboratory(ComputeService.Factory engine, ComputeLimits limits, Path folder, JobContext job) {
        this.engine = engine;
        this.limits = limits;
        this.folder = folder;
        this.job = job;
    }

    /** {@return what services may take unless they are measured with less} */
    ComputeLimits limits() {
        return limits;
    }

    /** Opens a service, lets it be used and closes it. */
    void withService(ComputeLimits serviceLimits, Consumer<ComputeService> use) {
        try {
            Path scratch = Files.createTempDirectory(folder, "tune");
            try (ComputeService service = engine.open(scratch, serviceLimits)) {
                use.accept(service);
            }
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "A folder for measurements cannot be made: " + e.getMessage())
                    .file(folder)
                    .cause(e)
                    .build();
        }
    }

    /**
     * {@return a table of that many points in a service} Columns: {@code x}, {@code y} a cloud,
     * {@code t} rising, {@code v} a series over it, {@code g} a whole number from 0 to 99.
     */
    TableRef.Stored points(ComputeService service, long rows) {
        TableRef.Stored table = new TableRef.Stored("points", rows);
        await(
                service.run(
                        null,
                        Priority.VISIBLE,
                        context ->
                                service.engine()
                                        .ingest(
                                                table,
                                                load ->
                                                        load.execute(
                                                                "CREATE TABLE data AS " + sql(rows),
                                                                List.of()),
                                                context)));
        return table;
    }

    private static String sql(long rows) {
        return """
        SELECT sqrt(-2 * ln(u)) * cos(2 * pi() * w) AS x, sqrt(-2 * ln(u)) * sin(2 * pi() * w) AS y,
        CAST(i AS DOUBLE) AS t, 50 * sin(i / 2e5) + 4 * w AS v, CAST(100 * w AS INTEGER) %% 100 AS g
        FROM (SELECT i, greatest(hash(i) / 18446744073709551616.0::DOUBLE, 1e-6) AS u,
        hash(i + 1000000007) / 18446744073709551616.0::DOUBLE AS w FROM range(%d) r(i))\
        """
                .formatted(rows);
    }

    /** Waits for a part of the measurement; a cancel of the whole ends it. */
    <T> T await(QueryHandle<T> handle) {
        job.onCancel(handle::cancel);
        T value = handle.await();
        job.onCancel(() -> {});
        job.check();
        return value;
    }

    /** A run, told its number from zero, so that no two ask the same. */
    interface Run {
        void take(int number);
    }

    /** {@return the median of what some runs take, in milliseconds, after one to warm up} */
    double millis(Run run) {
        double[] times = new double[RUNS];
        run.take(0);
        for (int i = 0; i < RUNS; i++) {
            job.check();
            long start = System.nanoTime();
            run.take(i + 1);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    /** Tells how much of all is done. */
    void advance(double share) {
        done += share;
        job.progress(done);
    }

    /** Ends here when the job was cancelled. */
    void check() {
        job.check();
    }
}
