package org.pikaplot.bench.internal.stand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs contenders in turn, so that whatever else the machine does falls on all of them. */
public final class Duel {

    /** What one run gave: its time and a result that all contenders of a round must agree on. */
    public record Run(long nanos, @Nullable Object result) {}

    /** Runs once. */
    @FunctionalInterface
    public interface Contender {
        /**
         * Does the work.
         *
         * @param round counted from 0; the same work for all contenders of a round
         */
        Run run(int round) throws Exception;
    }

    /** The work of a run that is timed as a whole. */
    @FunctionalInterface
    public interface Work {
        /** {@return the result} */
        @Nullable Object of(int round) throws Exception;
    }

    /**
     * Times of one contender.
     *
     * @param millis sorted
     */
    public record Times(double[] millis) {
        /** {@return the middle of all runs} */
        public double median() {
            return millis[millis.length / 2];
        }

        /** {@return what nineteen of twenty runs do not exceed} */
        public double p95() {
            return millis[(int) Math.ceil(millis.length * 0.95) - 1];
        }

        /** {@return slowest minus fastest as a share of the median} */
        public double spread() {
            return (millis[millis.length - 1] - millis[0]) / median();
        }
    }

    private Duel() {}

    /** {@return a contender that is timed from outside} */
    public static Contender timed(Work work) {
        return round -> {
            long start = System.nanoTime();
            Object result = work.of(round);
            return new Run(System.nanoTime() - start, result);
        };
    }

    /**
     * Runs all contenders {@code warmups + rounds} times in turn.
     *
     * @return times of the rounds behind the warm-ups, in the order of the contenders
     * @throws IllegalStateException when contenders that give a result do not give the same one
     */
    public static List<Times> of(int warmups, int rounds, List<Contender> contenders)
            throws Exception {
        double[][] millis = new double[contenders.size()][rounds];
        for (int round = 0; round < warmups + rounds; round++) {
            Object agreed = null;
            for (int i = 0; i < contenders.size(); i++) {
                Run run = contenders.get(i).run(round);
                if (agreed != null && run.result() != null && !agreed.equals(run.result())) {
                    throw new IllegalStateException(
                            "results differ: " + agreed + " and " + run.result());
                }
                agreed = run.result() == null ? agreed : run.result();
                if (round >= warmups) {
                    millis[i][round - warmups] = run.nanos() / 1e6;
                }
            }
        }
        List<Times> times = new ArrayList<>();
        for (double[] all : millis) {
            Arrays.sort(all);
            times.add(new Times(all));
        }
        return times;
    }
}
