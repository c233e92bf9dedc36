package org.pikaplot.compute;

/**
 * What a compute service may take.
 *
 * @param engineMemoryBytes the engine's own limit, above which it spills to disk
 * @param residentBytes columns held for kernels
 * @param resultBytes query results kept
 * @param spillBytes temporary files at most
 * @param workers concurrent jobs
 * @param engineThreads threads inside the engine
 * @param batchRows rows the engine hands over at a time
 */
public record ComputeLimits(
        long engineMemoryBytes,
        long residentBytes,
        long resultBytes,
        long spillBytes,
        int workers,
        int engineThreads,
        int batchRows) {

    /** Rows at a time, measured best between the cost of a call and the caches of processors. */
    public static final int DEFAULT_BATCH_ROWS = 1 << 16;

    /** Limits with the batches that are best on most machines. */
    public ComputeLimits(
            long engineMemoryBytes,
            long residentBytes,
            long resultBytes,
            long spillBytes,
            int workers,
            int engineThreads) {
        this(
                engineMemoryBytes,
                residentBytes,
                resultBytes,
                spillBytes,
                workers,
                engineThreads,
                DEFAULT_BATCH_ROWS);
    }

    /** {@return limits for a machine with that much memory and that many cores} */
    public static ComputeLimits forMachine(long memoryBytes, int cores) {
        return new ComputeLimits(
                memoryBytes * 2 / 5,
                memoryBytes / 5,
                memoryBytes / 5,
                Math.max(memoryBytes * 4, 32L << 30),
                Math.max(4, cores),
                Math.max(1, cores));
    }

    /** {@return the same with other batches} */
    public ComputeLimits withBatchRows(int rows) {
        return new ComputeLimits(
                engineMemoryBytes,
                residentBytes,
                resultBytes,
                spillBytes,
                workers,
                engineThreads,
                rows);
    }

    /** {@return the same with another budget for query results} */
    public ComputeLimits withResultBytes(long bytes) {
        return new ComputeLimits(
                engineMemoryBytes,
                residentBytes,
                bytes,
                spillBytes,
                workers,
                engineThreads,
                batchRows);
    }
}
