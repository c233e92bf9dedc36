package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.internal.kernel.M4Evaluation;
import org.pikaplot.aggregate.internal.kernel.MinMaxTree;
import org.pikaplot.aggregate.internal.kernel.SortedEvaluation;
import org.pikaplot.aggregate.internal.kernel.TreeLine;
import org.pikaplot.data.ResidentColumn.Numbers;

/**
 * Lines: from a tree where one is there, else by kernels, which read half of the data when x never
 * falls.
 */
final class LineAnswers {
    private final Evaluator evaluator;
    private final KernelAnswers kernels;
    private final KeptAnswers kept;
    private final Preparation preparation;

    LineAnswers(
            Evaluator evaluator, KernelAnswers kernels, KeptAnswers kept, Preparation preparation) {
        this.evaluator = evaluator;
        this.kernels = kernels;
        this.kept = kept;
        this.preparation = preparation;
    }

    void answer(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.M4 request,
            Consumer<Answer> next) {
        List<String> columns = new ArrayList<>(List.of(request.x(), request.y()));
        String split = request.split();
        boolean plain = split == null && source.filter().isEmpty();
        if (!plain) {
            source.weighing().reject("tree", "it holds all rows as one line");
        }
        if (!plain || !kernels.fits(source, columns)) {
            if (split != null) {
                columns.add(split);
            }
            kernels.answer(
                    job,
                    source,
                    "m4",
                    columns,
                    split,
                    labels -> new M4Evaluation(request, labels, false),
                    next);
            return;
        }
        var key =
                new KeptAnswers.Key.Sorted(source.table(), source.schema().get(request.x()).name());
        Boolean known = kept.find(key, Boolean.class);
        if (known == null) {
            evaluator.resident(
                    job,
                    source,
                    columns,
                    labels -> new SortedEvaluation(request.x()),
                    sorted -> {
                        kept.keep(key, sorted);
                        plain(job, source, request, sorted, next);
                    },
                    () ->
                            kernels.stream(
                                    job,
                                    source,
                                    "m4",
                                    null,
                                    labels -> new M4Evaluation(request, null, false),
                                    next));
        } else {
            plain(job, source, request, known, next);
        }
    }

    private void plain(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.M4 request,
            boolean sorted,
            Consumer<Answer> next) {
        MinMaxTree tree = sorted ? preparation.tree(source, request) : null;
        if (!sorted) {
            source.weighing().reject("tree", request.x() + " is not in order");
        }
        List<String> columns = List.of(request.x(), request.y());
        Runnable kernel =
                () ->
                        kernels.answer(
                                job,
                                source,
                                sorted ? "m4 in order" : "m4",
                                columns,
                                null,
                                labels -> new M4Evaluation(request, null, sorted),
                                answer -> {
                                    if (sorted) {
                                        preparation.wantTree(source, request);
                                    }
                                    next.accept(answer);
                                });
        if (tree == null) {
            kernel.run();
            return;
        }
        List<String> spelled =
                columns.stream().map(name -> source.schema().get(name).name()).toList();
        evaluator.<AggregateResult>withColumns(
                job,
                source,
                spelled,
                (held, context) ->
                        TreeLine.of(request, (Numbers) held.get(0), (Numbers) held.get(1), tree),
                result ->
                        next.accept(
                                source.weighing()
                                        .answer(
                                                result,
                                                "m4 from a tree",
                                                "%s is in order and the tree over %s is ready"
                                                        .formatted(request.x(), request.y()))),
                kernel);
    }
}
