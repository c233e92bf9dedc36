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
 */
public record ComputeLimits(
        long engineMemoryBytes,
        long residentBytes,
        long resultBytes,
        long spillBytes,
        int workers,
        int engineThreads) {

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
}
