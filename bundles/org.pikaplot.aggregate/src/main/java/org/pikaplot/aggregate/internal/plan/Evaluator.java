package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;
import org.pikaplot.aggregate.internal.scan.ResidentRows;
import org.pikaplot.aggregate.internal.scan.SharedWork;
import org.pikaplot.aggregate.internal.scan.StreamBlock;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.ComputeService.ResidentColumns;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType.Kind;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.ResidentColumn;

/**
 * Brings rows and evaluations together, over resident columns where they fit, else over a stream.
 */
final class Evaluator {
    /** Text becomes codes quickly below this many rows, however different it is. */
    private static final long FEW_ROWS = 200_000;

    /** Different texts a column may have to be worth codes. */
    private static final long FEW_LABELS = 1 << 16;

    private final ComputeService compute;
    private final SharedWork work;
    private final KeptAnswers kept;
    private final long residentBytes;

    Evaluator(ComputeService compute, SharedWork work, KeptAnswers kept, long residentBytes) {
        this.compute = compute;
        this.work = work;
        this.kept = kept;
        this.residentBytes = residentBytes;
    }

    /** Makes an evaluation once it is known what the codes of discrete columns mean. */
    interface Maker<R> {
        /**
         * {@return the evaluation, or null when this way is not for it}
         *
         * @param labels the labels of a discrete column
         */
        @Nullable Evaluation<R> make(Function<String, Labels> labels);
    }

    /**
     * {@return whether the columns, as positions and codes, are worth being held in memory and fit}
     */
    boolean fits(Source source, Collection<String> columns) {
        for (String name : columns) {
            if (!worthHolding(source, source.schema().get(name))) {
                source.weighing()
                        .reject("resident columns", name + " has no codes or too many values");
                return false;
            }
        }
        long bytes = Math.multiplyExact(source.rowCount(), 8L * Math.max(1, columns.size()));
        if (bytes > residentBytes) {
            source.weighing()
                    .reject(
                            "resident columns",
                            "they take %s of the %s a request may hold"
                                    .formatted(
                                            Weighing.megabytes(bytes),
                                            Weighing.megabytes(residentBytes)));
            return false;
        }
        return true;
    }

    private boolean worthHolding(Source source, Column column) {
        if (column.type().kind() != Kind.TEXT) {
            return column.type().isContinuous() || column.type().isDiscrete();
        }
        ColumnDomain domain =
                kept.find(
                        new KeptAnswers.Key.Domain(source.table(), column.name()),
                        ColumnDomain.class);
        return source.rowCount() <= FEW_ROWS
                || domain != null && domain.distinctCount() <= FEW_LABELS;
    }

    /**
     * Evaluates over resident columns.
     *
     * @param columns those the evaluation needs
     * @param otherwise what to do when they cannot be held or the maker declines
     */
    <R> void resident(
            ChainedHandle<?> job,
            Source source,
            Collection<String> columns,
            Maker<R> maker,
            Consumer<R> next,
            Runnable otherwise) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        columns.forEach(name -> names.add(source.schema().get(name).name()));
        names.addAll(ResidentFilter.columns(source));
        List<String> loaded = List.copyOf(names);
        withColumns(
                job,
                source,
                loaded,
                (held, context) -> over(source, loaded, held, maker, context),
                next,
                otherwise);
    }

    /** Work on whole columns; null when this way is not for the request. */
    interface ColumnWork<R> extends BiFunction<List<ResidentColumn>, JobContext, @Nullable R> {}

    /**
     * Does a step of a job with whole columns in memory.
     *
     * @param columns as the table spells them
     * @param otherwise what to do when they cannot be held or the work gave null
     */
    <R> void withColumns(
            ChainedHandle<?> job,
            Source source,
            List<String> columns,
            ColumnWork<R> work,
            Consumer<R> next,
            Runnable otherwise) {
        if (columns.isEmpty()) {
            otherwise.run();
            return;
        }
        job.then(
                compute.columns(source.table(), columns),
                loan -> {
                    kept.keep(new KeptAnswers.Key.Held(source.table()), true);
                    evaluate(job, source, loan, work, next, otherwise);
                },
                // No room, or text too different for codes: a stream needs neither.
                failure -> {
                    source.weighing()
                            .reject("resident columns", String.valueOf(failure.getMessage()));
                    otherwise.run();
                });
    }

    private <R> void evaluate(
            ChainedHandle<?> job,
            Source source,
            ResidentColumns loan,
            ColumnWork<R> work,
            Consumer<R> next,
            Runnable otherwise) {
        AtomicBoolean begun = new AtomicBoolean();
        var step =
                compute.run(
                        null,
                        source.priority(),
                        context -> {
                            if (!begun.compareAndSet(false, true)) {
                                throw new CancellationException();
                            }
                            try (loan) {
                                return new Found<>(work.apply(loan.columns(), context));
                            }
                        });
        step.outcome()
                .thenRun(() -> {
                    // A job that was cancelled before its turn never returns what it borrowed.
                    if (begun.compareAndSet(false, true)) {
                        loan.close();
                    }
                });
        job.then(step, found -> goOn(found, next, otherwise));
    }

    /** {@return whether columns of the table were held in memory lately} */
    boolean wasHeld(Source source) {
        return kept.find(new KeptAnswers.Key.Held(source.table()), Boolean.class) != null;
    }

    /**
     * Does a step of a job that needs no columns.
     *
     * @param otherwise what to do when the work gave null
     */
    <R> void work(
            ChainedHandle<?> job,
            Source source,
            Function<JobContext, @Nullable R> work,
            Consumer<R> next,
            Runnable otherwise) {
        job.then(
                compute.run(null, source.priority(), context -> new Found<>(work.apply(context))),
                found -> goOn(found, next, otherwise));
    }

    private static <R> void goOn(Found<R> found, Consumer<R> next, Runnable otherwise) {
        R value = found.value();
        if (value == null) {
            otherwise.run();
        } else {
            next.accept(value);
        }
    }

    private record Found<R>(@Nullable R value) {}

    private <R> @Nullable R over(
            Source source,
            List<String> loaded,
            List<ResidentColumn> held,
            Maker<R> maker,
            JobContext context) {
        Function<String, ResidentColumn> byName =
                name -> held.get(loaded.indexOf(source.schema().get(name).name()));
        Evaluation<R> evaluation =
                maker.make(name ->
                        Labels.of(((ResidentColumn.Codes) byName.apply(name)).dictionary()));
        if (evaluation == null) {
            source.weighing().reject("kernel", "too many combinations of keys");
            return null;
        }
        List<ResidentColumn> columns =
                new ArrayList<>(evaluation.columns().stream().map(byName).toList());
        int own = columns.size();
        List<String> filterColumns = ResidentFilter.columns(source);
        filterColumns.forEach(name -> columns.add(byName.apply(name)));
        var filter = ResidentFilter.of(source, name -> own + filterColumns.indexOf(name), columns);
        return new ResidentRows(columns, source.rowCount(), filter, work)
                .evaluate(evaluation, context);
    }

    /** Evaluates over a stream of the rows, once a pass. */
    <R> void stream(
            ChainedHandle<?> job,
            Source source,
            Evaluation<R> evaluation,
            Function<String, Labels> labels,
            Consumer<R> next) {
        stream(job, source, evaluation, labels, next, job::fail);
    }

    /** As the other, but a failure is for {@code otherwise} to deal with. */
    <R> void stream(
            ChainedHandle<?> job,
            Source source,
            Evaluation<R> evaluation,
            Function<String, Labels> labels,
            Consumer<R> next,
            Consumer<PikaException> otherwise) {
        Kernel kernel = evaluation.kernel(0);
        List<Column> columns = evaluation.columns().stream().map(source.schema()::get).toList();
        List<String> selected = new ArrayList<>();
        List<ToIntFunction<String>> codes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean labelled = evaluation.isLabelled(i);
            selected.add(
                    (labelled ? SqlText.label(column) : SqlText.position(column)) + " AS c" + i);
            Labels known = labelled ? labels.apply(column.name()) : Labels.growing();
            codes.add(known::codeOf);
        }
        StreamBlock block = new StreamBlock(codes);
        String sql =
                "SELECT %s FROM %s"
                        .formatted(
                                columns.isEmpty() ? "1" : String.join(", ", selected),
                                source.from());
        job.then(
                compute.stream(
                        source.query(sql),
                        batch -> {
                            kernel.accept(block.show(batch));
                            return !job.isCancelled();
                        }),
                rows -> {
                    if (evaluation.merge(List.of(kernel))) {
                        stream(job, source, evaluation, labels, next, otherwise);
                    } else {
                        next.accept(evaluation.result());
                    }
                },
                otherwise);
    }

    /** Runs a statement and hands every batch to {@code consumer}, then goes on. */
    void sql(
            ChainedHandle<?> job,
            Source source,
            String sql,
            Consumer<org.pikaplot.data.RowBatch> consumer,
            Runnable next) {
        job.then(
                compute.stream(
                        source.query(sql),
                        batch -> {
                            consumer.accept(batch);
                            return !job.isCancelled();
                        }),
                rows -> next.run());
    }
}
