package org.pikaplot.aggregate.internal.plan;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.Lattice;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.kernel.MinMaxTree;
import org.pikaplot.aggregate.internal.kernel.Pyramid;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType.Kind;
import org.pikaplot.data.ResidentColumn.Numbers;

/**
 * What makes later requests quick, built when nothing else is to do: any real request ends the
 * building, and the next answer of its kind begins it again. Any thread.
 */
final class Preparation {
    /** A pyramid of fewer cells on a side would not serve any zooming. */
    private static final int FEWEST_CELLS = 512;

    private final Evaluator evaluator;
    private final KeptAnswers kept;
    private final Tuning tuning;
    private final long pyramidBytes;
    private final Set<KeptAnswers.Key> underWay = ConcurrentHashMap.newKeySet();

    /**
     * @param pyramidBytes what a pyramid may take at most
     */
    Preparation(Evaluator evaluator, KeptAnswers kept, Tuning tuning, long pyramidBytes) {
        this.pyramidBytes = pyramidBytes;
        this.evaluator = evaluator;
        this.kept = kept;
        this.tuning = tuning;
    }

    /** {@return the tree for a line whose x is in order, or null while there is none} */
    @Nullable MinMaxTree tree(Source source, AggregateRequest.M4 request) {
        if (!wantsTree(source)) {
            source.weighing().reject("tree", "few rows are quick without");
            return null;
        }
        MinMaxTree tree = kept.find(key(source, request), MinMaxTree.class);
        if (tree == null) {
            source.weighing().reject("tree", "not built yet");
        }
        return tree;
    }

    /** Builds the tree for a line whose x is in order, unless it is there. */
    void wantTree(Source source, AggregateRequest.M4 request) {
        if (wantsTree(source)) {
            KeptAnswers.Key.Tree key = key(source, request);
            build(
                    source,
                    key,
                    List.of(key.column()),
                    (columns, context) ->
                            MinMaxTree.of(
                                    (Numbers) columns.getFirst(),
                                    (int) source.rowCount(),
                                    context));
        }
    }

    private boolean wantsTree(Source source) {
        return source.rowCount() >= tuning.treeFromRows() && source.rowCount() <= Integer.MAX_VALUE;
    }

    private static KeptAnswers.Key.Tree key(Source source, AggregateRequest.M4 request) {
        return new KeptAnswers.Key.Tree(source.table(), source.schema().get(request.y()).name());
    }

    /** {@return the pyramid over two columns, or null while there is none} */
    @Nullable Pyramid pyramid(Source source, String x, String y) {
        if (!source.filter().isEmpty()) {
            source.weighing().reject("pyramid", "it counts all rows");
            return null;
        }
        if (source.rowCount() < tuning.pyramidFromRows()) {
            source.weighing().reject("pyramid", "few rows are quick without");
            return null;
        }
        Pyramid pyramid = kept.find(key(source, x, y), Pyramid.class);
        if (pyramid == null) {
            source.weighing().reject("pyramid", "not built yet");
        }
        return pyramid;
    }

    /** Builds the pyramid for the cells of a density, unless it is there or would be of no use. */
    void wantPyramid(Source source, AggregateRequest.Bin2D request) {
        Lattice across = lattice(source, request.x());
        Lattice upwards = lattice(source, request.y());
        int cells = Lattice.CELLS;
        while (Pyramid.sizeBytes(cells) > pyramidBytes) {
            cells /= 2;
        }
        if (across == null
                || upwards == null
                || across.level(request.xRange(), request.width()).isEmpty()
                || upwards.level(request.yRange(), request.height()).isEmpty()
                || cells < FEWEST_CELLS
                || !source.filter().isEmpty()
                || source.rowCount() < tuning.pyramidFromRows()) {
            return;
        }
        int side = cells;
        KeptAnswers.Key.Pyramid key = key(source, request.x(), request.y());
        build(
                source,
                key,
                List.of(key.x(), key.y()),
                (columns, context) ->
                        Pyramid.of(
                                (Numbers) columns.get(0),
                                (Numbers) columns.get(1),
                                source.rowCount(),
                                across,
                                upwards,
                                side,
                                context));
    }

    private static KeptAnswers.Key.Pyramid key(Source source, String x, String y) {
        return new KeptAnswers.Key.Pyramid(
                source.table(), source.schema().get(x).name(), source.schema().get(y).name());
    }

    /** Known only where somebody has asked what the column holds. */
    private @Nullable Lattice lattice(Source source, String name) {
        Column column = source.schema().get(name);
        ColumnDomain domain =
                kept.find(
                        new KeptAnswers.Key.Domain(source.table(), column.name()),
                        ColumnDomain.class);
        return domain == null
                ? null
                : domain.range()
                        .flatMap(range -> Lattice.of(range, column.type().kind() == Kind.INTEGER))
                        .orElse(null);
    }

    /** {@return whether something is being built} */
    boolean isBuilding() {
        return !underWay.isEmpty();
    }

    private void build(
            Source source,
            KeptAnswers.Key key,
            List<String> columns,
            Evaluator.ColumnWork<Object> work) {
        if (kept.find(key, Object.class) != null || !underWay.add(key)) {
            return;
        }
        ChainedHandle<Object> job = new ChainedHandle<>();
        job.outcome().thenRun(() -> underWay.remove(key));
        evaluator.withColumns(
                job,
                source.idle(),
                columns,
                work,
                built -> {
                    kept.keep(key, built);
                    job.complete(built);
                },
                () -> {
                    throw new CancellationException();
                });
    }
}
