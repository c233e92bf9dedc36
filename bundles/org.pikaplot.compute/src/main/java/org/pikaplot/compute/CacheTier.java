package org.pikaplot.compute;

/**
 * Something that is kept because making it again takes time, and can be given up for room. Tiers
 * register with {@link ComputeService#register}; when memory gets short, all are asked, the highest
 * level first: what is on it can be made from what is below.
 */
public interface CacheTier {

    /** How far from the tables a tier is. */
    enum Level {
        /** Answers and columns as the engine gave them. */
        ANSWERS,
        /** Filtered, aggregated or sampled from answers. */
        DERIVED,
        /** What a plot shows, by viewport and level of detail. */
        PLOT_DATA,
        /** Buffers ready to be drawn. */
        BUFFERS
    }

    /** {@return its name for people, a plural such as "resident columns"} */
    String name();

    /** {@return how far from the tables it is} */
    Level level();

    /** {@return bytes it holds now} Any thread, well under a millisecond. */
    long heldBytes();

    /**
     * Gives up about that many bytes, first what costs least to make again for the room it takes.
     * What is in use stays. Any thread; a tier that may only be touched on a thread of its own
     * answers 0 and gives up later.
     *
     * @return bytes given up
     */
    long release(long bytes);

    /**
     * {@return what it computed before anybody asked, and what of that was asked for} Any thread.
     */
    default CacheCounters counters() {
        return CacheCounters.NONE;
    }
}
