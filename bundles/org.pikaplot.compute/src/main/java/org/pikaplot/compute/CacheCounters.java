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
 * @param prefetched run before anybody asked
 * @param prefetchHits of those, asked for later
 * @param savedMillis what running everything anew would have taken longer, see {@link
 *     QueryResult#saved}
 */
public record CacheCounters(
        long exact,
        long derived,
        long extended,
        long fresh,
        long evicted,
        long volatileRuns,
        long prefetched,
        long prefetchHits,
        long savedMillis) {

    /** Nothing done yet. */
    public static final CacheCounters NONE = new CacheCounters(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** {@return both together} */
    public CacheCounters plus(CacheCounters other) {
        return new CacheCounters(
                exact + other.exact,
                derived + other.derived,
                extended + other.extended,
                fresh + other.fresh,
                evicted + other.evicted,
                volatileRuns + other.volatileRuns,
                prefetched + other.prefetched,
                prefetchHits + other.prefetchHits,
                savedMillis + other.savedMillis);
    }

    /**
     * {@return the share of answers that needed no full run, from 0 to 1; 0 when there were none}
     */
    public double hitRate() {
        long helped = exact + derived + extended;
        long all = helped + fresh + volatileRuns;
        return all == 0 ? 0 : (double) helped / all;
    }
}
