package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;

/**
 * Counts in hexagons. Their centres are two rectangular lattices, one in the middle of the other; a
 * point belongs to the nearer of its nearest centres in either. Source: Carr et al., "Scatterplot
 * Matrix Techniques for Large N", Journal of the American Statistical Association 82, 1987.
 */
public final class HexagonsEvaluation implements Evaluation<AggregateResult> {
    private final AggregateRequest.Hexagons request;
    private Hexagons sum;

    /** Counts what the request wants. */
    public HexagonsEvaluation(AggregateRequest.Hexagons request) {
        this.request = request;
        this.sum = new Hexagons(request);
    }

    @Override
    public List<String> columns() {
        return List.of(request.x(), request.y());
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public Kernel kernel(int part) {
        return new Hexagons(request);
    }

    @Override
    public boolean merge(List<Kernel> kernels) {
        Hexagons first = (Hexagons) kernels.getFirst();
        kernels.stream().skip(1).forEach(kernel -> first.add((Hexagons) kernel));
        sum = first;
        return false;
    }

    @Override
    public AggregateResult result() {
        return new AggregateResult.Hexagons(
                sum.counts,
                request.width(),
                request.height(),
                request.xRange(),
                request.yRange(),
                sum.inside,
                sum.rows);
    }

    private static final class Hexagons implements Kernel {
        private final Binning across;
        private final Binning upwards;
        private final int[] counts;
        private long inside;
        private long rows;

        Hexagons(AggregateRequest.Hexagons request) {
            this.across = Binning.of(request.xRange(), request.width());
            this.upwards = Binning.of(request.yRange(), request.height());
            int lines = Math.addExact(Math.multiplyExact(2, request.height()), 1);
            this.counts = new int[Math.multiplyExact(request.width() + 1, lines)];
        }

        @Override
        public void accept(Block block) {
            rows += block.rows();
            inside +=
                    count(
                            block.doubles(0),
                            block.doubles(1),
                            block.rows(),
                            across,
                            upwards,
                            counts);
        }

        // The tests and the order of operations are those of the density grid, see there.
        private static int count(
                MemorySegment xs,
                MemorySegment ys,
                int rows,
                Binning across,
                Binning upwards,
                int[] counts) {
            int width = across.bins();
            int lastX = width - 1;
            int lastY = upwards.bins() - 1;
            int inside = 0;
            for (int row = 0; row < rows; row++) {
                double x = xs.getAtIndex(DOUBLE, row);
                double y = ys.getAtIndex(DOUBLE, row);
                if (across.contains(x) && upwards.contains(y)) {
                    double u = across.place(x);
                    double v = upwards.place(y);
                    int evenX = (int) (u + 0.5);
                    int evenY = (int) (v + 0.5);
                    int oddX = (int) u;
                    int oddY = (int) v;
                    oddX = oddX > lastX ? lastX : oddX;
                    oddY = oddY > lastY ? lastY : oddY;
                    double du = u - evenX;
                    double dv = v - evenY;
                    double eu = u - (oddX + 0.5);
                    double ev = v - (oddY + 0.5);
                    boolean even = du * du + 3 * (dv * dv) <= eu * eu + 3 * (ev * ev);
                    int line = even ? 2 * evenY : 2 * oddY + 1;
                    counts[line * (width + 1) + (even ? evenX : oddX)]++;
                    inside++;
                }
            }
            return inside;
        }

        void add(Hexagons other) {
            for (int cell = 0; cell < counts.length; cell++) {
                counts[cell] += other.counts[cell];
            }
            inside += other.inside;
            rows += other.rows;
        }
    }
}
