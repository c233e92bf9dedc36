package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;

/** Looks through continuous columns once for all that axes and fast ways want to know. */
public final class NumbersEvaluation implements Evaluation<List<NumbersSeen>> {
    /** Values of each column, from its start, that are searched for repetitions. */
    private static final int PROBE = 1 << 14;

    private final List<String> columns;
    private Seen[] sum;

    public NumbersEvaluation(List<String> columns) {
        this.columns = List.copyOf(columns);
        this.sum = new Seen[0];
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public Kernel kernel(int part) {
        return new Pass(columns.size(), part == 0);
    }

    @Override
    public boolean merge(List<Kernel> kernels) {
        Pass first = (Pass) kernels.getFirst();
        kernels.stream().skip(1).forEach(kernel -> first.add((Pass) kernel));
        sum = first.seen;
        return false;
    }

    @Override
    public List<NumbersSeen> result() {
        return Arrays.stream(sum).map(Seen::facts).toList();
    }

    private static final class Pass implements Kernel {
        private final Seen[] seen;

        Pass(int columns, boolean probing) {
            seen = new Seen[columns];
            for (int i = 0; i < columns; i++) {
                seen[i] = new Seen(probing);
            }
        }

        @Override
        public void accept(Block block) {
            for (int column = 0; column < seen.length; column++) {
                seen[column].add(block.doubles(column), block.rows());
            }
        }

        void add(Pass later) {
            for (int column = 0; column < seen.length; column++) {
                seen[column].add(later.seen[column]);
            }
        }
    }

    private static final class Seen {
        private final DistinctEstimate distinct = new DistinctEstimate();
        private final double[] probe;
        private double min = Double.POSITIVE_INFINITY;
        private double max = Double.NEGATIVE_INFINITY;
        private double first = Double.NaN;
        private double last = Double.NEGATIVE_INFINITY;
        private long finite;
        private long notFinite;
        private boolean sorted = true;
        private boolean rising = true;

        Seen(boolean probing) {
            probe = new double[probing ? PROBE : 0];
        }

        void add(MemorySegment values, int rows) {
            double lowest = min;
            double highest = max;
            double before = last;
            boolean neverFell = sorted;
            boolean alwaysRose = rising;
            int skipped = 0;
            for (int row = 0; row < rows; row++) {
                double value = values.getAtIndex(DOUBLE, row);
                if (Math.abs(value) <= Double.MAX_VALUE) {
                    lowest = value < lowest ? value : lowest;
                    highest = value > highest ? value : highest;
                    neverFell &= value >= before;
                    alwaysRose &= value > before;
                    before = value;
                    distinct.add(value);
                } else {
                    skipped++;
                }
            }
            probe(values, rows);
            min = lowest;
            max = highest;
            last = before;
            sorted = neverFell & skipped == 0;
            rising = alwaysRose & skipped == 0;
            finite += rows - skipped;
            notFinite += skipped;
        }

        private void probe(MemorySegment values, int rows) {
            if (Double.isNaN(first) && rows > 0) {
                first = values.getAtIndex(DOUBLE, 0);
            }
            long seen = finite + notFinite;
            for (int row = 0; row < rows && seen + row < probe.length; row++) {
                probe[(int) seen + row] = values.getAtIndex(DOUBLE, row) + 0.0;
            }
        }

        void add(Seen later) {
            boolean empty = later.finite + later.notFinite == 0;
            sorted &= later.sorted & (empty || later.first >= last);
            rising &= later.rising & (empty || later.first > last);
            min = Math.min(min, later.min);
            max = Math.max(max, later.max);
            last = later.finite > 0 ? later.last : last;
            finite += later.finite;
            notFinite += later.notFinite;
            distinct.add(later.distinct);
        }

        NumbersSeen facts() {
            return new NumbersSeen(
                    min,
                    max,
                    finite,
                    notFinite,
                    rising ? finite : distinct.estimate(),
                    sorted,
                    rising,
                    repeats());
        }

        private boolean repeats() {
            double[] values =
                    Arrays.stream(probe, 0, (int) Math.min(probe.length, finite + notFinite))
                            .filter(Double::isFinite)
                            .sorted()
                            .toArray();
            for (int i = 1; i < values.length; i++) {
                if (values[i] == values[i - 1]) {
                    return true;
                }
            }
            return false;
        }
    }
}
