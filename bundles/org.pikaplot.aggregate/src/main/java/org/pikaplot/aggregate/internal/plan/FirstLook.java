package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.kernel.Bin1DEvaluation;
import org.pikaplot.aggregate.internal.kernel.Bin2DEvaluation;
import org.pikaplot.aggregate.internal.kernel.GridView;
import org.pikaplot.aggregate.internal.kernel.HexagonsEvaluation;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.aggregate.internal.kernel.M4Evaluation;
import org.pikaplot.aggregate.internal.kernel.Pyramid;
import org.pikaplot.aggregate.internal.scan.Evaluation;

/**
 * What can be shown while the answer is on its way: a pyramid or a kept answer of another viewport
 * seen through the new one, or a sample of the rows counted up.
 */
final class FirstLook {
    /** Longer than this nobody should look at nothing, or at something old. */
    private static final long PATIENCE_MILLIS = 50;

    private static final double SAMPLE_ROWS = 200_000;

    private final Evaluator evaluator;
    private final KeptAnswers kept;
    private final Preparation preparation;
    private final Tuning tuning;

    FirstLook(Evaluator evaluator, KeptAnswers kept, Preparation preparation, Tuning tuning) {
        this.evaluator = evaluator;
        this.kept = kept;
        this.preparation = preparation;
        this.tuning = tuning;
    }

    /**
     * Gives a first look to {@code coarse} if the answer will take long and there is one, then goes
     * on.
     */
    void take(
            ChainedHandle<?> job,
            Source table,
            AggregateRequest request,
            Consumer<Answer> coarse,
            Runnable next) {
        List<AggregateRequest> parts = parts(request);
        if (slow(table, request).isEmpty()) {
            next.run();
            return;
        }
        each(
                job,
                table,
                parts,
                new ArrayList<>(),
                answers -> {
                    if (!job.isCancelled()) {
                        coarse.accept(
                                request instanceof AggregateRequest.All
                                        ? Answers.together(answers)
                                        : answers.getFirst());
                    }
                    next.run();
                },
                next);
    }

    /** {@return the parts of a request that take long} */
    List<AggregateRequest> slow(Source table, AggregateRequest request) {
        return parts(request).stream().filter(part -> isSlow(table.of(part), part)).toList();
    }

    private static List<AggregateRequest> parts(AggregateRequest request) {
        return request instanceof AggregateRequest.All(var requests) ? requests : List.of(request);
    }

    private void each(
            ChainedHandle<?> job,
            Source table,
            List<AggregateRequest> parts,
            List<Answer> answers,
            Consumer<List<Answer>> all,
            Runnable otherwise) {
        if (answers.size() == parts.size()) {
            all.accept(answers);
            return;
        }
        AggregateRequest part = parts.get(answers.size());
        Consumer<Answer> goOn =
                answer -> {
                    answers.add(answer);
                    each(job, table, parts, answers, all, otherwise);
                };
        Source source = table.of(part);
        switch (part) {
            case AggregateRequest.Bin2D grid -> grid(job, source, grid, goOn);
            case AggregateRequest.M4 line -> line(job, source, line, goOn, otherwise);
            case AggregateRequest.Bin1D bins when bins.split() == null ->
                    sample(job, source, new Bin1DEvaluation(bins, null), goOn);
            case AggregateRequest.Hexagons grid ->
                    sample(job, source, new HexagonsEvaluation(grid), goOn);
            case AggregateRequest.Rows rows when rows.allOrNone() ->
                    goOn.accept(
                            source.weighing()
                                    .firstLook(
                                            none(source, rows), "no rows yet", "they come last"));
            default -> otherwise.run();
        }
    }

    /** Whether neither a kept answer nor anything prepared gives the answer at once. */
    private boolean isSlow(Source source, AggregateRequest request) {
        if (kept.find(new KeptAnswers.Key.Answer(source.table(), request), AggregateResult.class)
                != null) {
            return false;
        }
        boolean prepared =
                switch (request) {
                    case AggregateRequest.M4 line ->
                            line.split() == null
                                    && line.filter().isEmpty()
                                    && preparation.tree(source, line) != null;
                    case AggregateRequest.Bin2D grid -> {
                        Pyramid pyramid = preparation.pyramid(source, grid.x(), grid.y());
                        yield pyramid != null && pyramid.has(grid);
                    }
                    default -> false;
                };
        long speed =
                evaluator.wasHeld(source) ? tuning.kernelRowsPerMilli() : tuning.loadRowsPerMilli();
        return !prepared && source.rowCount() / speed > PATIENCE_MILLIS;
    }

    private void grid(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.Bin2D request,
            Consumer<Answer> next) {
        Pyramid pyramid = preparation.pyramid(source, request.x(), request.y());
        AggregateResult.Bin2D other = pyramid == null ? covering(source, request) : null;
        Runnable sample = () -> sample(job, source, new Bin2DEvaluation(request), next);
        if (pyramid != null) {
            spread(job, source, request, () -> pyramid.about(request), "a pyramid", next, sample);
        } else if (other != null) {
            spread(job, source, request, () -> other, "a kept answer", next, sample);
        } else {
            sample.run();
        }
    }

    private void spread(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.Bin2D request,
            Supplier<AggregateResult.Bin2D> grid,
            String from,
            Consumer<Answer> next,
            Runnable otherwise) {
        evaluator.<AggregateResult>work(
                job,
                source,
                context -> GridView.of(grid.get(), request),
                result ->
                        next.accept(
                                source.weighing()
                                        .firstLook(
                                                result,
                                                "from " + from,
                                                "its cells were spread over those asked for")),
                otherwise);
    }

    /** {@return the kept grid of the smallest cells that covers a request} */
    private AggregateResult.@Nullable Bin2D covering(
            Source source, AggregateRequest.Bin2D request) {
        AggregateResult.Bin2D best = null;
        AggregateRequest of = null;
        for (Map.Entry<AggregateRequest, AggregateResult> known :
                kept.answers(source.table()).entrySet()) {
            if (known.getKey() instanceof AggregateRequest.Bin2D asked
                    && known.getValue() instanceof AggregateResult.Bin2D grid
                    && asked.x().equals(request.x())
                    && asked.y().equals(request.y())
                    && asked.filter().equals(request.filter())
                    && covers(asked.xRange(), request.xRange())
                    && covers(asked.yRange(), request.yRange())
                    && (best == null || grid.xRange().span() < best.xRange().span())) {
                best = grid;
                of = asked;
            }
        }
        noteUse(source, of);
        return best;
    }

    private void noteUse(Source source, @Nullable AggregateRequest request) {
        if (request != null) {
            kept.find(new KeptAnswers.Key.Answer(source.table(), request), AggregateResult.class);
        }
    }

    private static boolean covers(Range outer, Range inner) {
        return outer.contains(inner.min()) && outer.contains(inner.max());
    }

    private void line(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.M4 request,
            Consumer<Answer> next,
            Runnable otherwise) {
        AggregateResult.M4 best = null;
        AggregateRequest of = null;
        for (Map.Entry<AggregateRequest, AggregateResult> known :
                kept.answers(source.table()).entrySet()) {
            if (known.getKey() instanceof AggregateRequest.M4 asked
                    && known.getValue() instanceof AggregateResult.M4 line
                    && new AggregateRequest.M4(
                                    asked.x(),
                                    asked.y(),
                                    request.range(),
                                    request.pixelColumns(),
                                    asked.split(),
                                    asked.filter())
                            .equals(request)
                    && covers(asked.range(), request.range())
                    && (best == null || line.range().span() < best.range().span())) {
                best = line;
                of = asked;
            }
        }
        noteUse(source, of);
        if (best != null) {
            next.accept(
                    source.weighing()
                            .firstLook(
                                    new AggregateResult.M4(
                                            best.series(),
                                            request.range(),
                                            request.pixelColumns(),
                                            best.rowsShown(),
                                            best.rowsTotal()),
                                    "from a kept answer",
                                    "a line of a wider range runs here too"));
        } else if (request.split() == null) {
            sample(job, source, new M4Evaluation(request, null, false), next);
        } else {
            otherwise.run();
        }
    }

    private void sample(
            ChainedHandle<?> job,
            Source source,
            Evaluation<AggregateResult> evaluation,
            Consumer<Answer> next) {
        double share = Math.min(1, SAMPLE_ROWS / Math.max(1, source.rowCount()));
        evaluator.stream(
                job,
                source.sampled(share),
                evaluation,
                column -> Labels.growing(),
                result ->
                        next.accept(
                                source.weighing()
                                        .firstLook(
                                                Scaled.up(result, 1 / share),
                                                "a sample of %.2g %% of the rows"
                                                        .formatted(100 * share),
                                                "nothing better is there yet")));
    }

    /** {@return no rows because there are too many, or because they are not there yet} */
    static AggregateResult.Rows none(Source source, AggregateRequest.Rows rows) {
        List<ColumnValues> columns =
                rows.columns().stream()
                        .<ColumnValues>map(name ->
                                source.schema().get(name).type().isContinuous()
                                        ? new ColumnValues.Numbers(new double[0])
                                        : new ColumnValues.Codes(new int[0], List.of()))
                        .toList();
        return new AggregateResult.Rows(columns, true, 0, source.rowCount());
    }
}
