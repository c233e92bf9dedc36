package org.pikaplot.compute.internal.service;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import org.pikaplot.compute.CacheTier;
import org.pikaplot.compute.ComputeService.Registration;

/** All caches of one budget, and the room they make when the process comes near its limit. */
final class CacheTiers {
    private static final double FULL = 0.95;
    private static final double RELIEVED = 0.80;

    private final List<CacheTier> tiers = new CopyOnWriteArrayList<>();
    private final LongSupplier processBytes;
    private final long limitBytes;

    /**
     * @param processBytes what the process holds now
     * @param limitBytes what it may hold
     */
    CacheTiers(LongSupplier processBytes, long limitBytes) {
        this.processBytes = processBytes;
        this.limitBytes = limitBytes;
    }

    Registration register(CacheTier tier) {
        tiers.add(tier);
        return () -> tiers.remove(tier);
    }

    /** {@return all, lowest level first} */
    List<CacheTier> all() {
        return tiers.stream().sorted(Comparator.comparing(CacheTier::level)).toList();
    }

    /** {@return whether the process holds so much that guesses must not add to it} */
    boolean isAbove(double share) {
        return processBytes.getAsLong() >= limitBytes * share;
    }

    /** Makes room if the process comes near its limit. */
    void relieveWhenFull() {
        long held = processBytes.getAsLong();
        if (held >= limitBytes * FULL) {
            release(held - (long) (limitBytes * RELIEVED));
        }
    }

    /** Gives up about that many bytes, or all that can be. {@return bytes given up} */
    long release(long bytes) {
        long released = 0;
        for (CacheTier tier : all().reversed()) {
            if (released >= bytes) {
                break;
            }
            var event = new EvictionEvent();
            event.begin();
            event.tier = tier.name();
            event.bytes = tier.release(bytes - released);
            released += event.bytes;
            event.commit();
        }
        return released;
    }
}
