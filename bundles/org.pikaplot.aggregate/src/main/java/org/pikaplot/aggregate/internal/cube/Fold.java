package org.pikaplot.aggregate.internal.cube;

import java.util.Arrays;

/** Numbers by place that values are folded into, in any order. */
sealed interface Fold {

    /** {@return a fold of the same kind without values} */
    Fold empty(int size);

    /** Takes a finite value. */
    void add(int at, double value);

    /** Takes what another fold of this kind holds. */
    void add(int at, Fold other, int otherAt);

    /** {@return what it came to; meaningless without values} */
    double value(int at);

    /** {@return bytes a place} */
    int bytes();

    /** Sums, compensated after Neumaier. */
    record Sum(double[] sums, double[] lost) implements Fold {
        Sum(int size) {
            this(new double[size], new double[size]);
        }

        @Override
        public Sum empty(int size) {
            return new Sum(size);
        }

        @Override
        public void add(int at, double value) {
            double sum = sums[at];
            double next = sum + value;
            lost[at] += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
            sums[at] = next;
        }

        @Override
        public void add(int at, Fold other, int otherAt) {
            Sum sum = (Sum) other;
            add(at, sum.sums[otherAt]);
            lost[at] += sum.lost[otherAt];
        }

        @Override
        public double value(int at) {
            return Double.isFinite(sums[at]) ? sums[at] + lost[at] : sums[at];
        }

        @Override
        public int bytes() {
            return 2 * Double.BYTES;
        }
    }

    /** The smallest values. */
    record Least(double[] values) implements Fold {
        Least(int size) {
            this(new double[size]);
            Arrays.fill(values, Double.POSITIVE_INFINITY);
        }

        @Override
        public Least empty(int size) {
            return new Least(size);
        }

        @Override
        public void add(int at, double value) {
            values[at] = Math.min(values[at], value);
        }

        @Override
        public void add(int at, Fold other, int otherAt) {
            add(at, ((Least) other).values[otherAt]);
        }

        @Override
        public double value(int at) {
            return values[at];
        }

        @Override
        public int bytes() {
            return Double.BYTES;
        }
    }

    /** The largest values. */
    record Most(double[] values) implements Fold {
        Most(int size) {
            this(new double[size]);
            Arrays.fill(values, Double.NEGATIVE_INFINITY);
        }

        @Override
        public Most empty(int size) {
            return new Most(size);
        }

        @Override
        public void add(int at, double value) {
            values[at] = Math.max(values[at], value);
        }

        @Override
        public void add(int at, Fold other, int otherAt) {
            add(at, ((Most) other).values[otherAt]);
        }

        @Override
        public double value(int at) {
            return values[at];
        }

        @Override
        public int bytes() {
            return Double.BYTES;
        }
    }
}
