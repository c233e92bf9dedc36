package org.pikaplot.aggregate.internal.plan;

import java.util.concurrent.ForkJoinPool;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.scan.SharedWork;
import org.pikaplot.compute.ComputeService;

/** Makes aggregate services that use all cores. */
@Component
public final class PlannedAggregatesFactory implements AggregateService.Factory {
    private static final long LEAST_KEPT_BYTES = 64L << 20;

    /** More cells cost more than they show: they miss every cache of the processor. */
    private static final long MOST_CUBE_BYTES = 256L << 20;

    @Override
    public AggregateService over(ComputeService compute, Tuning tuning) {
        // Asked once: the answer does not change, and asking runs a statement.
        long limit = compute.memoryUse().limitBytes();
        int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
        // The common pool's threads end by themselves, so nothing is left when a workspace closes.
        return new PlannedAggregates(
                compute,
                new SharedWork(ForkJoinPool.commonPool(), cores),
                // Room for a large pyramid where memory is plenty.
                Math.max(LEAST_KEPT_BYTES, limit / 40),
                // The share of the whole that columns may take together.
                limit / 5,
                Math.min(MOST_CUBE_BYTES, Runtime.getRuntime().maxMemory() / 8),
                tuning);
    }
}
