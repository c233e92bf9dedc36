package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.aggregate.internal.kernel.NumbersEvaluation;
import org.pikaplot.aggregate.internal.kernel.NumbersSeen;
import org.pikaplot.data.Column;
import org.pikaplot.data.Sql;

/**
 * Finds out what columns hold: one pass for all continuous ones, one statement for each of the
 * others; remembers it.
 */
final class Domains {
    /** Above this, neighbouring whole numbers share a double. */
    private static final double EXACT = 1L << 53;

    private final Evaluator evaluator;
    private final KeptAnswers kept;

    Domains(Evaluator evaluator, KeptAnswers kept) {
        this.evaluator = evaluator;
        this.kept = kept;
    }

    /** Finds the domains of columns, by their names as the table spells them. */
    void find(
            ChainedHandle<?> job,
            Source table,
            List<String> columns,
            Consumer<Map<String, ColumnDomain>> next) {
        Source source = table.filteredBy(List.of());
        Map<String, ColumnDomain> found = new LinkedHashMap<>();
        List<Column> continuous = new ArrayList<>();
        List<Column> others = new ArrayList<>();
        for (String name : columns) {
            Column column = source.schema().get(name);
            ColumnDomain known = kept.find(key(source, column), ColumnDomain.class);
            if (known != null) {
                found.put(column.name(), known);
            } else {
                (column.type().isContinuous() ? continuous : others).add(column);
            }
        }
        Runnable labelled =
                () -> labelled(job, source, others.iterator(), found, () -> next.accept(found));
        if (continuous.isEmpty()) {
            labelled.run();
        } else {
            numbers(job, source, continuous, found, labelled);
        }
    }

    private static KeptAnswers.Key.Domain key(Source source, Column column) {
        return new KeptAnswers.Key.Domain(source.table(), column.name());
    }

    private void numbers(
            ChainedHandle<?> job,
            Source source,
            List<Column> columns,
            Map<String, ColumnDomain> found,
            Runnable next) {
        List<String> names = columns.stream().map(Column::name).distinct().toList();
        Consumer<List<NumbersSeen>> judge =
                seen -> {
                    Map<String, NumbersSeen> byName = new HashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        byName.put(names.get(i), seen.get(i));
                        kept.keep(
                                new KeptAnswers.Key.Sorted(source.table(), names.get(i)),
                                seen.get(i).sorted());
                    }
                    judge(job, source, names, byName, found, next);
                };
        Runnable stream =
                () ->
                        evaluator.stream(
                                job,
                                source,
                                new NumbersEvaluation(names),
                                name -> Labels.growing(),
                                judge);
        if (evaluator.fits(source, names)) {
            evaluator.resident(
                    job, source, names, labels -> new NumbersEvaluation(names), judge, stream);
        } else {
            stream.run();
        }
    }

    /**
     * Settles with SQL what a pass over positions cannot tell: NULLs and, where it is open, whether
     * a value repeats.
     */
    private void judge(
            ChainedHandle<?> job,
            Source source,
            List<String> names,
            Map<String, NumbersSeen> seen,
            Map<String, ColumnDomain> found,
            Runnable next) {
        String sql =
                names.stream()
                        .map(name ->
                                parts(source.schema().get(name), seen.getOrDefault(name, NOTHING)))
                        .collect(
                                Collectors.joining(
                                        ", ", "SELECT ", ", count(*) FROM " + SqlText.TABLE));
        evaluator.sql(
                job,
                source,
                sql,
                batch -> {
                    for (int i = 0; i < names.size(); i++) {
                        Column column = source.schema().get(names.get(i));
                        ColumnDomain domain =
                                domain(
                                        seen.getOrDefault(column.name(), NOTHING),
                                        batch.getLong(2 * i, 0),
                                        batch.getLong(2 * i + 1, 0) == 0);
                        kept.keep(key(source, column), domain);
                        found.put(column.name(), domain);
                    }
                },
                next);
    }

    private static final NumbersSeen NOTHING = new NumbersSeen(0, 0, 0, 0, 0, false, false, false);

    /** {@return NULLs, and a count that is 0 when no value repeats} */
    private static String parts(Column column, NumbersSeen seen) {
        String name = Sql.identifier(column.name());
        String nulls = seen.notFinite() == 0 ? "0" : "count(*) - count(%s)".formatted(name);
        String repeats =
                isUnique(seen)
                        ? "0"
                        : isRepeated(column, seen)
                                ? "1"
                                : ("(SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s IS NOT NULL GROUP BY %s"
                                                + " HAVING count(*) > 1 LIMIT 1))")
                                        .formatted(SqlText.TABLE, name, name);
        return "CAST(%s AS BIGINT), CAST(%s AS BIGINT)".formatted(nulls, repeats);
    }

    /** Different positions are of different values. */
    private static boolean isUnique(NumbersSeen seen) {
        return seen.rising() || seen.finite() + seen.notFinite() <= 1;
    }

    /** The same position twice may be two values when it is rounded. */
    private static boolean isRepeated(Column column, NumbersSeen seen) {
        boolean rounded =
                switch (column.type().kind()) {
                    case INTEGER -> Math.max(Math.abs(seen.min()), Math.abs(seen.max())) >= EXACT;
                    case DECIMAL -> true;
                    case TIMESTAMP ->
                            column.type()
                                    .engineName()
                                    .toUpperCase(java.util.Locale.ROOT)
                                    .contains("NS");
                    default -> false;
                };
        // Far fewer positions than values is beyond any error of the estimate.
        return !rounded
                && (seen.repeated()
                        || seen.distinct() < seen.finite() * 0.7 && seen.finite() > 1_000);
    }

    private static ColumnDomain domain(NumbersSeen seen, long nulls, boolean unique) {
        return new ColumnDomain(
                seen.finite() == 0
                        ? Optional.empty()
                        : Optional.of(new Range(seen.min(), seen.max())),
                List.of(),
                unique ? seen.finite() : Math.min(seen.distinct(), seen.finite()),
                nulls,
                seen.notFinite() - nulls,
                unique);
    }

    private void labelled(
            ChainedHandle<?> job,
            Source source,
            Iterator<Column> columns,
            Map<String, ColumnDomain> found,
            Runnable next) {
        if (!columns.hasNext()) {
            next.run();
            return;
        }
        Column column = columns.next();
        LabelCounts counts = new LabelCounts();
        evaluator.sql(
                job,
                source,
                LabelCounts.sql(column),
                counts::take,
                () -> {
                    ColumnDomain domain = counts.domain();
                    kept.keep(key(source, column), domain);
                    found.put(column.name(), domain);
                    labelled(job, source, columns, found, next);
                });
    }
}
