package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.kernel.Bin1DEvaluation;
import org.pikaplot.aggregate.internal.kernel.GroupByEvaluation;
import org.pikaplot.aggregate.internal.kernel.HexagonsEvaluation;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.aggregate.internal.kernel.Pyramid;
import org.pikaplot.aggregate.internal.kernel.QuantilesEvaluation;
import org.pikaplot.aggregate.internal.kernel.RowsEvaluation;
import org.pikaplot.compute.QueryRequest.Priority;

/**
 * Chooses the way of each request: a kept answer, kernels over resident columns or a stream, SQL.
 */
final class Answers {
    private final Evaluator evaluator;
    private final KernelAnswers kernels;
    private final LineAnswers lines;
    private final GridAnswers grids;
    private final Preparation preparation;
    private final KeptAnswers kept;
    private final Tuning tuning;

    Answers(
            Evaluator evaluator,
            Domains domains,
            KeptAnswers kept,
            Preparation preparation,
            Tiles tiles,
            Tuning tuning) {
        this.evaluator = evaluator;
        this.kernels = new KernelAnswers(evaluator, domains, tiles);
        this.lines = new LineAnswers(evaluator, kernels, kept, preparation);
        this.grids = new GridAnswers(evaluator, kernels, preparation);
        this.preparation = preparation;
        this.kept = kept;
        this.tuning = tuning;
    }

    /** Answers a request whose columns were checked. */
    void answer(
            ChainedHandle<?> job, Source table, AggregateRequest request, Consumer<Answer> next) {
        if (request instanceof AggregateRequest.All(List<AggregateRequest> requests)) {
            answerAll(job, table, requests, new ArrayList<>(), next);
            return;
        }
        Source source = table.of(request);
        var key = new KeptAnswers.Key.Answer(table.table(), request);
        AggregateResult known = kept.find(key, AggregateResult.class);
        if (known != null) {
            next.accept(source.weighing().answer(known, "cached", "the same was asked before"));
            return;
        }
        Consumer<Answer> keep =
                answer -> {
                    if (table.priority() == Priority.SPECULATIVE) {
                        kept.keepAhead(key, answer.result());
                    } else {
                        kept.keep(key, answer.result());
                    }
                    next.accept(answer);
                };
        switch (request) {
            case AggregateRequest.Rows rows -> rows(job, source, rows, keep);
            case AggregateRequest.GroupBy groups -> groups(job, source, groups, keep);
            case AggregateRequest.Bin1D bins ->
                    kernels.answer(
                            job,
                            source,
                            "bin1d",
                            columns(bins.column(), bins.split()),
                            bins.split(),
                            labels -> new Bin1DEvaluation(bins, labels),
                            keep);
            case AggregateRequest.Bin2D grid -> grids.answer(job, source, grid, keep);
            case AggregateRequest.Hexagons grid ->
                    kernels.answer(
                            job,
                            source,
                            "hexagons",
                            new KernelAnswers.Viewport(
                                    grid.x(), grid.xRange(), grid.y(), grid.yRange()),
                            () -> new HexagonsEvaluation(grid),
                            keep);
            case AggregateRequest.M4 line -> lines.answer(job, source, line, keep);
            case AggregateRequest.Quantiles quantiles -> quantiles(job, source, quantiles, keep);
            case AggregateRequest.All all ->
                    throw new IllegalStateException("answered above: " + all);
        }
    }

    /** {@return the answers to several requests as one} */
    static Answer together(List<Answer> answers) {
        return new Answer(
                new AggregateResult.All(answers.stream().map(Answer::result).toList()),
                answers.stream().allMatch(Answer::exact),
                answers.stream().flatMap(answer -> answer.choices().stream()).toList());
    }

    private void answerAll(
            ChainedHandle<?> job,
            Source table,
            List<AggregateRequest> requests,
            List<Answer> answers,
            Consumer<Answer> next) {
        if (answers.size() == requests.size()) {
            next.accept(together(answers));
            return;
        }
        answer(
                job,
                table,
                requests.get(answers.size()),
                answer -> {
                    answers.add(answer);
                    answerAll(job, table, requests, answers, next);
                });
    }

    private void rows(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.Rows request,
            Consumer<Answer> next) {
        if (request.allOrNone() && tooMany(source, request)) {
            next.accept(
                    source.weighing()
                            .answer(
                                    FirstLook.none(source, request),
                                    "no rows",
                                    "the pyramid counts more than the limit"));
            return;
        }
        boolean[] discrete = new boolean[request.columns().size()];
        for (int i = 0; i < discrete.length; i++) {
            discrete[i] = !source.schema().get(request.columns().get(i)).type().isContinuous();
        }
        // A stream reads as fast as columns are loaded, and text that is drawn once needs no codes.
        boolean few = source.rowCount() <= request.limit();
        Runnable stream =
                () -> {
                    RowsEvaluation evaluation = new RowsEvaluation(request, discrete);
                    evaluator.stream(
                            job,
                            source,
                            source.filter().isEmpty()
                                    ? evaluation.ofTotal(source.rowCount())
                                    : evaluation,
                            column -> Labels.growing(),
                            result ->
                                    next.accept(
                                            source.weighing()
                                                    .answer(
                                                            result,
                                                            "rows from a stream",
                                                            few
                                                                    ? "all rows are wanted"
                                                                    : "the columns are not held in memory")));
                };
        if (few || !kernels.fits(source, request.columns())) {
            stream.run();
            return;
        }
        evaluator.resident(
                job,
                source,
                request.columns(),
                labels -> new RowsEvaluation(request, discrete),
                result ->
                        next.accept(
                                KernelAnswers.resident(
                                        result, "sample", source, request.columns())),
                stream);
    }

    /** Whether a pyramid knows that a rectangle holds more rows than wanted. */
    private boolean tooMany(Source source, AggregateRequest.Rows request) {
        if (source.filter().size() != 2
                || !(source.filter().get(0) instanceof SelectionClause.Interval(var x, var xRange))
                || !(source.filter().get(1)
                        instanceof SelectionClause.Interval(var y, var yRange))) {
            return false;
        }
        Pyramid pyramid = preparation.pyramid(source.filteredBy(List.of()), x, y);
        return pyramid != null && pyramid.atLeast(xRange, yRange) > request.limit();
    }

    private void groups(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.GroupBy request,
            Consumer<Answer> next) {
        Runnable sql = () -> new GroupBySql(request, source).answer(job, evaluator, next);
        boolean discreteKeys =
                request.keys().stream()
                        .allMatch(key -> source.schema().get(key).type().isDiscrete());
        boolean medians =
                request.measures().stream().anyMatch(m -> m.function() == Measure.Function.MEDIAN);
        List<String> columns =
                Stream.concat(
                                request.keys().stream(),
                                request.measures().stream()
                                        .flatMap(m -> Stream.ofNullable(m.column())))
                        .distinct()
                        .toList();
        String better =
                request.keys().isEmpty()
                        ? "there is no key"
                        : medians
                                ? "medians need all values"
                                : discreteKeys ? "" : "a key has no codes";
        if (!better.isEmpty()) {
            source.weighing().reject("kernel", better);
        }
        if (!better.isEmpty() || !kernels.fits(source, columns)) {
            sql.run();
            return;
        }
        boolean[] counted = new boolean[request.measures().size()];
        for (int i = 0; i < counted.length; i++) {
            String column = request.measures().get(i).column();
            counted[i] = column != null && !source.schema().get(column).type().isContinuous();
        }
        evaluator.resident(
                job,
                source,
                columns,
                labels -> {
                    List<Labels> keys = request.keys().stream().map(labels).toList();
                    return GroupByEvaluation.places(keys) > GroupByEvaluation.MAX_PLACES
                            ? null
                            : new GroupByEvaluation(request, keys, counted);
                },
                result -> next.accept(KernelAnswers.resident(result, "group by", source, columns)),
                sql);
    }

    private void quantiles(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.Quantiles request,
            Consumer<Answer> next) {
        String by = request.by();
        List<String> columns = columns(request.column(), by);
        kernels.withLabels(
                job,
                source,
                by,
                known -> {
                    Runnable sql =
                            () ->
                                    new QuantilesSql(request, source, known)
                                            .answer(job, evaluator, next);
                    boolean codes = by == null || source.schema().get(by).type().isDiscrete();
                    boolean small = source.rowCount() <= tuning.sortAtMostRows();
                    if (!codes || !small) {
                        source.weighing()
                                .reject(
                                        "kernel",
                                        codes
                                                ? "too many rows to sort"
                                                : "the groups have no codes");
                    }
                    if (!codes || !small || !kernels.fits(source, columns)) {
                        sql.run();
                        return;
                    }
                    evaluator.resident(
                            job,
                            source,
                            columns,
                            labels ->
                                    new QuantilesEvaluation(
                                            request, KernelAnswers.occurring(by, known, labels)),
                            result ->
                                    next.accept(
                                            KernelAnswers.resident(
                                                    result, "quantiles", source, columns)),
                            sql);
                });
    }

    private static List<String> columns(String first, @Nullable String second) {
        return second == null ? List.of(first) : List.of(first, second);
    }
}
