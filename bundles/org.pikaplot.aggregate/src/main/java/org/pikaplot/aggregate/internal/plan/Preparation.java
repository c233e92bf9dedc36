package org.pikaplot.aggregate.internal.plan;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.kernel.MinMaxTree;

/**
 * What makes later requests quick, built when nothing else is to do: any real request ends the
 * building, and the next answer of its kind begins it again. Any thread.
 */
final class Preparation {
    private final Evaluator evaluator;
    private final KeptAnswers kept;
    private final Tuning tuning;
    private final Set<KeptAnswers.Key> underWay = ConcurrentHashMap.newKeySet();

    Preparation(Evaluator evaluator, KeptAnswers kept, Tuning tuning) {
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
                                    columns.getFirst().values(), (int) source.rowCount(), context));
        }
    }

    private boolean wantsTree(Source source) {
        return source.rowCount() >= tuning.treeFromRows() && source.rowCount() <= Integer.MAX_VALUE;
    }

    private static KeptAnswers.Key.Tree key(Source source, AggregateRequest.M4 request) {
        return new KeptAnswers.Key.Tree(source.table(), source.schema().get(request.y()).name());
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
