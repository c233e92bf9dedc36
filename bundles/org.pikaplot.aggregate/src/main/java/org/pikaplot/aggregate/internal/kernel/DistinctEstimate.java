package org.pikaplot.aggregate.internal.kernel;

/**
 * How many different doubles were met, within two or three percent. Source: Flajolet et al.,
 * "HyperLogLog: the analysis of a near-optimal cardinality estimation algorithm", AofA 2007, with
 * linear counting where few were met.
 */
final class DistinctEstimate {
    private static final int BITS = 12;
    private static final int REGISTERS = 1 << BITS;

    private final byte[] longestRun = new byte[REGISTERS];

    void add(double value) {
        long hash = mix(Double.doubleToRawLongBits(value + 0.0));
        int register = (int) (hash >>> (64 - BITS));
        int run = Long.numberOfLeadingZeros(hash << BITS | 1L << (BITS - 1)) + 1;
        if (run > longestRun[register]) {
            longestRun[register] = (byte) run;
        }
    }

    void add(DistinctEstimate other) {
        for (int i = 0; i < REGISTERS; i++) {
            longestRun[i] = (byte) Math.max(longestRun[i], other.longestRun[i]);
        }
    }

    long estimate() {
        double inverse = 0;
        int empty = 0;
        for (byte run : longestRun) {
            inverse += Math.scalb(1.0, -run);
            empty += run == 0 ? 1 : 0;
        }
        double raw = 0.7213 / (1 + 1.079 / REGISTERS) * REGISTERS * REGISTERS / inverse;
        boolean few = raw <= 2.5 * REGISTERS && empty > 0;
        return Math.round(few ? REGISTERS * Math.log((double) REGISTERS / empty) : raw);
    }

    /**
     * Spreads bits. Source: Steele et al., "Fast splittable pseudorandom number generators", OOPSLA
     * 2014.
     */
    static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
