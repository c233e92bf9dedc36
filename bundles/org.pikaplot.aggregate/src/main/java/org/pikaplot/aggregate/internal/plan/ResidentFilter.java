package org.pikaplot.aggregate.internal.plan;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.internal.scan.Conditions;
import org.pikaplot.aggregate.internal.scan.RowFilter;
import org.pikaplot.data.ResidentColumn;

/** Clauses over resident columns. */
final class ResidentFilter {
    private ResidentFilter() {}

    /** {@return the columns the clauses look at, as the table spells them, each once} */
    static List<String> columns(Source source) {
        return source.filter().stream()
                .flatMap(clause -> clause.columns().stream())
                .map(name -> source.schema().get(name).name())
                .distinct()
                .toList();
    }

    /**
     * {@return whether kernels can apply the clauses} Only the engine knows how it prints numbers
     * and times, so picking them by their text is left to SQL.
     */
    static boolean isPossible(Source source) {
        return source.filter().stream().allMatch(clause -> isPossible(source, clause));
    }

    private static boolean isPossible(Source source, SelectionClause clause) {
        return switch (clause) {
            case SelectionClause.Points points ->
                    source.schema().get(points.column()).type().isDiscrete();
            case SelectionClause.AnyOf any ->
                    any.clauses().stream().allMatch(one -> isPossible(source, one));
            default -> true;
        };
    }

    /**
     * {@return the filter, null when all rows count}
     *
     * @param place the number of a column of {@link #columns}
     * @param columns all columns of the scan by number
     */
    static @Nullable RowFilter of(
            Source source, ToIntFunction<String> place, List<ResidentColumn> columns) {
        if (source.filter().isEmpty()) {
            return null;
        }
        ToIntFunction<String> at = name -> place.applyAsInt(source.schema().get(name).name());
        return new RowFilter(
                source.filter().stream().map(clause -> condition(clause, at, columns)).toList());
    }

    private static RowFilter.Condition condition(
            SelectionClause clause, ToIntFunction<String> at, List<ResidentColumn> columns) {
        return switch (clause) {
            case SelectionClause.Interval(String column, Range range) ->
                    Conditions.interval(at.applyAsInt(column), range);
            case SelectionClause.Rectangle(String x, Range xRange, String y, Range yRange) ->
                    Conditions.all(
                            List.of(
                                    Conditions.interval(at.applyAsInt(x), xRange),
                                    Conditions.interval(at.applyAsInt(y), yRange)));
            case SelectionClause.Points(String column, List<String> values) -> {
                int codes = at.applyAsInt(column);
                List<String> dictionary = ((ResidentColumn.Codes) columns.get(codes)).dictionary();
                yield Conditions.codes(codes, wanted(dictionary, Set.copyOf(values)));
            }
            case SelectionClause.Lasso(String x, String y, List<Double> polygon) ->
                    Conditions.lasso(at.applyAsInt(x), at.applyAsInt(y), polygon);
            case SelectionClause.AnyOf(List<SelectionClause> clauses) ->
                    Conditions.any(
                            clauses.stream().map(one -> condition(one, at, columns)).toList());
        };
    }

    private static boolean[] wanted(List<String> dictionary, Set<String> values) {
        boolean[] wanted = new boolean[dictionary.size()];
        for (int code = 0; code < wanted.length; code++) {
            wanted[code] = values.contains(dictionary.get(code));
        }
        return wanted;
    }
}
