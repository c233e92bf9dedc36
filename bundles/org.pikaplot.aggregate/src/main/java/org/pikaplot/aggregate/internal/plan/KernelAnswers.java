package org.pikaplot.aggregate.internal.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.data.Column;

/** Answers by kernels: over resident columns where these can be held, else over a stream. */
final class KernelAnswers {
    /** What to say of resident columns that are used. */
    static final String RESIDENT = "the columns are held in memory";

    private static final String NO_ROOM = "the columns are not held in memory";

    private final Evaluator evaluator;
    private final Domains domains;
    private final Tiles tiles;

    KernelAnswers(Evaluator evaluator, Domains domains, Tiles tiles) {
        this.evaluator = evaluator;
        this.domains = domains;
        this.tiles = tiles;
    }

    /** The part of a plane that a request looks at. */
    record Viewport(String x, Range xRange, String y, Range yRange) {
        List<String> columns() {
            return List.of(x, y);
        }
    }

    /** Makes an evaluation from the labels of its split column, null without one. */
    interface SplitMaker extends Function<@Nullable Labels, Evaluation<AggregateResult>> {}

    /**
     * Answers a request.
     *
     * @param name what the kernel is called
     * @param columns those it reads
     * @param split the one of them that splits, or null
     */
    void answer(
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
                    if (!codes) {
                        source.weighing().reject("resident columns", "the split has no codes");
                    }
                    if (!codes || !fits(source, columns)) {
                        stream.run();
                        return;
                    }
                    evaluator.resident(
                            job,
                            source,
                            columns,
                            labels -> maker.apply(occurring(split, known, labels)),
                            result -> next.accept(resident(result, name, source, columns)),
                            stream);
                });
    }

    /**
     * Answers a request that is not split and looks at a viewport only: where the columns are not
     * held, rows outside need not be read.
     */
    void answer(
            ChainedHandle<?> job,
            Source source,
            String name,
            Viewport viewport,
            Supplier<Evaluation<AggregateResult>> maker,
            Consumer<Answer> next) {
        Runnable stream = () -> inTileOrder(job, source, name, viewport, maker, next);
        if (!fits(source, viewport.columns())) {
            stream.run();
            return;
        }
        evaluator.resident(
                job,
                source,
                viewport.columns(),
                labels -> maker.get(),
                result -> next.accept(resident(result, name, source, viewport.columns())),
                stream);
    }

    private void inTileOrder(
            ChainedHandle<?> job,
            Source source,
            String name,
            Viewport viewport,
            Supplier<Evaluation<AggregateResult>> maker,
            Consumer<Answer> next) {
        Runnable inTableOrder =
                () ->
                        stream(
                                job,
                                source,
                                name,
                                null,
                                labels -> maker.get(),
                                answer -> {
                                    tiles.want(source, viewport);
                                    next.accept(answer);
                                });
        @Nullable Source near = tiles.near(source, viewport);
        if (near == null) {
            inTableOrder.run();
            return;
        }
        evaluator.stream(
                job,
                near,
                maker.get(),
                column -> Labels.growing(),
                result ->
                        next.accept(
                                source.weighing()
                                        .answer(
                                                ofAll(result, source.rowCount()),
                                                "kernel " + name + " over rows in tile order",
                                                NO_ROOM + ", a copy in tile order is ready")),
                // The copy went meanwhile.
                failure -> inTableOrder.run());
    }

    /** {@return an answer from some of the rows as what it is of all of them} */
    private static AggregateResult ofAll(AggregateResult result, long rows) {
        return switch (result) {
            case AggregateResult.Bin2D grid ->
                    new AggregateResult.Bin2D(
                            grid.counts(),
                            grid.width(),
                            grid.height(),
                            grid.xRange(),
                            grid.yRange(),
                            grid.rowsShown(),
                            rows);
            case AggregateResult.Hexagons grid ->
                    new AggregateResult.Hexagons(
                            grid.counts(),
                            grid.width(),
                            grid.height(),
                            grid.xRange(),
                            grid.yRange(),
                            grid.rowsShown(),
                            rows);
            default -> throw new IllegalStateException("no viewport: " + result);
        };
    }

    /** Answers a request that is not split over a stream. */
    void stream(
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
                result ->
                        next.accept(
                                source.weighing()
                                        .answer(
                                                result,
                                                "kernel " + name + " over a stream",
                                                NO_ROOM)));
    }

    /** A dictionary may hold labels that no row has; they make no series. */
    static @Nullable Labels occurring(
            @Nullable String split, @Nullable Labels known, Function<String, Labels> labels) {
        return split == null || known == null
                ? null
                : labels.apply(split).occurring(Set.copyOf(known.texts()));
    }

    /** {@return what a kernel found in resident columns} */
    static Answer resident(
            AggregateResult result, String name, Source source, List<String> columns) {
        return source.weighing().answer(result, way(name, source, columns), RESIDENT);
    }

    private static String way(String name, Source source, List<String> columns) {
        Set<String> all = new LinkedHashSet<>(columns);
        all.addAll(ResidentFilter.columns(source));
        return "kernel %s over %d resident columns".formatted(name, all.size());
    }

    /**
     * Finds the labels of a split column before the rows come, so that a series keeps its place
     * when a filter leaves nothing of it.
     */
    void withLabels(
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

    /** {@return whether kernels can read the columns and those of the filter in memory} */
    boolean fits(Source source, List<String> columns) {
        if (!ResidentFilter.isPossible(source)) {
            source.weighing()
                    .reject("resident columns", "only SQL picks numbers and times by their text");
            return false;
        }
        Set<String> all = new LinkedHashSet<>(columns);
        all.addAll(ResidentFilter.columns(source));
        return evaluator.fits(source, all);
    }
}
