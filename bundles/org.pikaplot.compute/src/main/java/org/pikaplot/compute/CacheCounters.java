package org.pikaplot.compute;

/**
 * What the cache did, in counts of answers.
 *
 * @param exact answered without running
 * @param derived answered from a wider answer
 * @param extended answered from a cached part plus the missing range
 * @param fresh run
 * @param evicted dropped for room
 * @param volatileRuns run without being kept, because the answer differs each time
 */
public record CacheCounters(
        long exact, long derived, long extended, long fresh, long evicted, long volatileRuns) {}
