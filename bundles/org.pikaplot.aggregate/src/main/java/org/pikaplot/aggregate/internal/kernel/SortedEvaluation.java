package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.util.List;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;

/** Tells whether a column is finite throughout and never falls. */
public final class SortedEvaluation implements Evaluation<Boolean> {
    private final String column;
    private boolean sorted = true;

    public SortedEvaluation(String column) {
        this.column = column;
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public Kernel kernel(int part) {
        return new Run();
    }

    @Override
    public boolean merge(List<Kernel> kernels) {
        double before = Double.NEGATIVE_INFINITY;
        for (Kernel kernel : kernels) {
            Run run = (Run) kernel;
            sorted &= run.sorted & (run.empty || run.first >= before);
            before = run.empty ? before : run.last;
        }
        return false;
    }

    @Override
    public Boolean result() {
        return sorted;
    }

    private static final class Run implements Kernel {
        private boolean empty = true;
        private boolean sorted = true;
        private double first;
        private double last = -Double.MAX_VALUE;

        @Override
        public void accept(Block block) {
            if (!sorted || block.rows() == 0) {
                return;
            }
            var values = block.doubles(0);
            if (empty) {
                first = values.getAtIndex(DOUBLE, 0);
                empty = false;
            }
            double before = last;
            boolean neverFell = true;
            for (int row = 0; row < block.rows(); row++) {
                double value = values.getAtIndex(DOUBLE, row);
                neverFell &= value >= before;
                before = value;
            }
            last = before;
            // What never falls ends finite or is infinite to the end.
            sorted = neverFell && before <= Double.MAX_VALUE;
        }
    }
}
