package org.pikaplot.aggregate.internal.cube;

import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.kernel.Group;
import org.pikaplot.aggregate.internal.kernel.GroupByEvaluation;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.aggregate.internal.kernel.Sums;
import org.pikaplot.aggregate.internal.kernel.TopGroups;
import org.pikaplot.aggregate.internal.scan.Block;

/**
 * A group-by over discrete keys: a place for each combination of labels and NULL.
 *
 * @param labels of each key
 */
record GroupsView(AggregateRequest.GroupBy request, List<Labels> labels) implements CubeView {

    @Override
    public List<String> columns() {
        return request.keys();
    }

    @Override
    public int places() {
        return Math.toIntExact(GroupByEvaluation.places(labels));
    }

    @Override
    public List<Measure> measures() {
        return request.measures().stream().filter(measure -> measure.column() != null).toList();
    }

    @Override
    public void place(Block block, int[] numbers, int[] places) {
        Arrays.fill(places, 0, block.rows(), 0);
        for (int key = 0; key < numbers.length; key++) {
            MemorySegment codes = block.codes(numbers[key]);
            int width = labels.get(key).size() + 1;
            for (int row = 0; row < block.rows(); row++) {
                places[row] = places[row] * width + codes.getAtIndex(INT, row) + 1;
            }
        }
    }

    @Override
    public AggregateResult result(Totals totals) {
        TopGroups top = new TopGroups(request, new boolean[labels.size()]);
        double[] noMedians = new double[request.measures().size()];
        Arrays.fill(noMedians, Double.NaN);
        for (int place = 0; place < totals.rows().length; place++) {
            int rows = totals.rows()[place];
            // Without keys there is one group, also of no rows.
            if (rows > 0 || labels.isEmpty()) {
                top.add(
                        new Group(
                                GroupByEvaluation.keys(labels, place),
                                rows,
                                sums(totals, place),
                                noMedians));
            }
        }
        return top.result();
    }

    private Sums[] sums(Totals totals, int place) {
        var values = totals.values().iterator();
        return request.measures().stream()
                .map(measure -> measure.column() == null ? new Sums() : values.next().of(place))
                .toArray(Sums[]::new);
    }
}
