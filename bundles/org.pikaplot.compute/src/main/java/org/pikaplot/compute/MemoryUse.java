package org.pikaplot.compute;

/**
 * Where memory goes, in bytes, now.
 *
 * @param processBytes resident size of this process as the system counts it
 * @param heapBytes Java heap in use
 * @param engineBytes what the engine holds
 * @param residentBytes columns held for kernels
 * @param cacheBytes query results kept
 * @param limitBytes what the program allows itself in all; warn at 80 %, evict at 95 %
 */
public record MemoryUse(
        long processBytes,
        long heapBytes,
        long engineBytes,
        long residentBytes,
        long cacheBytes,
        long limitBytes) {}
