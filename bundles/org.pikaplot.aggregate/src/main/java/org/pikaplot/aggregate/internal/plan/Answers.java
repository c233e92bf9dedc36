package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.kernel.Bin1DEvaluation;
import org.pikaplot.aggregate.internal.kernel.Bin2DEvaluation;
import org.pikaplot.aggregate.internal.kernel.GroupByEvaluation;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.aggregate.internal.kernel.M4Evaluation;
import org.pikaplot.aggregate.internal.kernel.QuantilesEvaluation;
import org.pikaplot.aggregate.internal.kernel.RowsEvaluation;
import org.pikaplot.aggregate.internal.kernel.SortedEvaluation;
import org.pikaplot.data.Column;

/**
 * Chooses the way of each request: a kept answer, kernels over resident columns or a stream, SQL.
 */
final class Answers {
    private final Evaluator evaluator;
    private final Domains domains;
    private final KeptAnswers kept;

    Answers(Evaluator evaluator, Domains domains, KeptAnswers kept) {
        this.evaluator = evaluator;
        this.domains = domains;
        this.kept = kept;
    }

    /** Answers a request whose columns were checked. */
    void answer(
            ChainedHandle<?> job, Source table, AggregateRequest request, Consumer<Answer> next) {
        if (request instanceof AggregateRequest.All(List<AggregateRequest> requests)) {
            answerAll(job, table, requests, new ArrayList<>(), next);
            return;
        }
        var key = new KeptAnswers.Key.Answer(table.table(), request);
        AggregateResult known = kept.find(key, AggregateResult.class);
        if (known != null) {
            next.accept(new Answer(known, "cached"));
            return;
        }
        Consumer<Answer> keep =
                answer -> {
                    kept.keep(key, answer.result());
                    next.accept(answer);
                };
        Source source = table.filteredBy(request.filter());
        switch (request) {
            case AggregateRequest.Rows rows -> rows(job, source, rows, keep);
            case AggregateRequest.GroupBy groups -> groups(job, source, groups, keep);
            case AggregateRequest.Bin1D bins ->
                    split(
                            job,
                            source,
                            "bin1d",
                            columns(bins.column(), bins.split()),
                            bins.split(),
                            labels -> new Bin1DEvaluation(bins, labels),
                            keep);
            case AggregateRequest.Bin2D grid ->
                    split(
                            job,
                            source,
                            "bin2d",
                            List.of(grid.x(), grid.y()),
                            null,
                            labels -> new Bin2DEvaluation(grid),
                            keep);
            case AggregateRequest.M4 lines -> lines(job, source, lines, keep);
            case AggregateRequest.Quantiles quantiles -> quantiles(job, source, quantiles, keep);
            case AggregateRequest.All all ->
                    throw new IllegalStateException("answered above: " + all);
        }
    }

    private void answerAll(
            ChainedHandle<?> job,
            Source table,
            List<AggregateRequest> requests,
            List<Answer> answers,
            Consumer<Answer> next) {
        if (answers.size() == requests.size()) {
            String ways =
                    String.join(
                            ", ", new LinkedHashSet<>(answers.stream().map(Answer::way).toList()));
            next.accept(
                    new Answer(
                            new AggregateResult.All(answers.stream().map(Answer::result).toList()),
                            ways));
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

    /** Makes an evaluation from the labels of its split column, null without one. */
    private interface SplitMaker
            extends Function<
                    @Nullable Labels,
                    org.pikaplot.aggregate.internal.scan.Evaluation<AggregateResult>> {}

    private void split(
            ChainedHandle<?> job,
            Source source,
            String name,
            List<String> columns,
            @Nullable String split,
            SplitMaker maker,
            Consumer<Answer> next) {
        withLabels(
                job,
                source,
                split,
                known -> {
                    Runnable stream = () -> stream(job, source, name, known, maker, next);
                    boolean codes = split == null || source.schema().get(split).type().isDiscrete();
                    if (!codes || !fits(source, columns)) {
                        stream.run();
                        return;
                    }
                    evaluator.resident(
                            job,
                            source,
                            columns,
                            labels -> maker.apply(occurring(split, known, labels)),
                            result -> next.accept(answer(result, name, source, columns)),
                            stream);
                });
    }

    private void stream(
            ChainedHandle<?> job,
            Source source,
            String name,
            @Nullable Labels labels,
            SplitMaker maker,
            Consumer<Answer> next) {
        evaluator.stream(
                job,
                source,
                maker.apply(labels),
                column -> labels == null ? Labels.growing() : labels,
                result -> next.accept(new Answer(result, "kernel " + name + " over a stream")));
    }

    /** A dictionary may hold labels that no row has; they make no series. */
    private static @Nullable Labels occurring(
            @Nullable String split, @Nullable Labels known, Function<String, Labels> labels) {
        return split == null || known == null
                ? null
                : labels.apply(split).occurring(Set.copyOf(known.texts()));
    }

    private static Answer answer(
            AggregateResult result, String name, Source source, List<String> columns) {
        return new Answer(result, kernelWay(name, source, columns));
    }

    /**
     * Finds the labels of a split column before the rows come, so that a series keeps its place
     * when a filter leaves nothing of it.
     */
    private void withLabels(
            ChainedHandle<?> job,
            Source source,
            @Nullable String split,
            Consumer<@Nullable Labels> next) {
        if (split == null) {
            next.accept(null);
            return;
        }
        Column column = source.schema().get(split);
        domains.find(
                job,
                source,
                List.of(column.name()),
                found -> {
                    Labels labels = Labels.growing();
                    ColumnDomain domain = found.get(column.name());
                    if (domain != null && !column.type().isContinuous()) {
                        if (domain.distinctCount() > Labels.MAX_SERIES) {
                            throw Labels.tooMany();
                        }
                        domain.labels().forEach(labels::codeOf);
                    }
                    next.accept(labels);
                });
    }

    private void lines(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.M4 request,
            Consumer<Answer> next) {
        List<String> columns = new ArrayList<>(List.of(request.x(), request.y()));
        String split = request.split();
        boolean plain = split == null && source.filter().isEmpty() && fits(source, columns);
        if (!plain) {
            if (split != null) {
                columns.add(split);
            }
            split(
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
        if (known != null) {
            String name = known ? "m4 in order" : "m4";
            split(
                    job,
                    source,
                    name,
                    columns,
                    null,
                    labels -> new M4Evaluation(request, null, known),
                    next);
            return;
        }
        evaluator.resident(
                job,
                source,
                columns,
                labels -> new SortedEvaluation(request.x()),
                sorted -> {
                    kept.keep(key, sorted);
                    lines(job, source, request, next);
                },
                () ->
                        stream(
                                job,
                                source,
                                "m4",
                                null,
                                labels -> new M4Evaluation(request, null, false),
                                next));
    }

    private void rows(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.Rows request,
            Consumer<Answer> next) {
        boolean[] discrete = new boolean[request.columns().size()];
        for (int i = 0; i < discrete.length; i++) {
            discrete[i] = !source.schema().get(request.columns().get(i)).type().isContinuous();
        }
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
                            result -> next.accept(new Answer(result, "rows from a stream")));
                };
        // A stream reads as fast as columns are loaded, and text that is drawn once needs no codes.
        boolean few = source.rowCount() <= request.limit();
        if (few || !fits(source, request.columns())) {
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
                                new Answer(result, kernelWay("sample", source, request.columns()))),
                stream);
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
        if (!discreteKeys || medians || request.keys().isEmpty() || !fits(source, columns)) {
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
                result -> next.accept(new Answer(result, kernelWay("group by", source, columns))),
                sql);
    }

    private void quantiles(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.Quantiles request,
            Consumer<Answer> next) {
        String by = request.by();
        List<String> columns = columns(request.column(), by);
        withLabels(
                job,
                source,
                by,
                known -> {
                    Runnable sql =
                            () ->
                                    new QuantilesSql(request, source, known)
                                            .answer(job, evaluator, next);
                    boolean codes = by == null || source.schema().get(by).type().isDiscrete();
                    boolean small = source.rowCount() <= QuantilesEvaluation.MAX_ROWS;
                    if (!codes || !small || !fits(source, columns)) {
                        sql.run();
                        return;
                    }
                    evaluator.resident(
                            job,
                            source,
                            columns,
                            labels ->
                                    new QuantilesEvaluation(request, occurring(by, known, labels)),
                            result -> next.accept(answer(result, "quantiles", source, columns)),
                            sql);
                });
    }

    private boolean fits(Source source, List<String> columns) {
        Set<String> all = new LinkedHashSet<>(columns);
        all.addAll(ResidentFilter.columns(source));
        return ResidentFilter.isPossible(source) && evaluator.fits(source, all);
    }

    private static List<String> columns(String first, @Nullable String second) {
        return second == null ? List.of(first) : List.of(first, second);
    }

    private static String kernelWay(String name, Source source, List<String> columns) {
        Set<String> all = new LinkedHashSet<>(columns);
        all.addAll(ResidentFilter.columns(source));
        return "kernel %s over %d resident columns".formatted(name, all.size());
    }
}
