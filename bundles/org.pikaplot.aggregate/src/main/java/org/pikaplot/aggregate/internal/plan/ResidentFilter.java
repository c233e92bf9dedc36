package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (SelectionClause clause : source.filter()) {
            switch (clause) {
                case SelectionClause.Interval interval -> names.add(interval.column());
                case SelectionClause.Points points -> names.add(points.column());
                case SelectionClause.Rectangle rectangle ->
                        names.addAll(List.of(rectangle.x(), rectangle.y()));
                case SelectionClause.Lasso lasso -> names.addAll(List.of(lasso.x(), lasso.y()));
            }
        }
        return names.stream().map(name -> source.schema().get(name).name()).distinct().toList();
    }

    /**
     * {@return whether kernels can apply the clauses} Only the engine knows how it prints numbers
     * and times, so picking them by their text is left to SQL.
     */
    static boolean isPossible(Source source) {
        return source.filter().stream()
                .allMatch(clause ->
                        !(clause instanceof SelectionClause.Points points)
                                || source.schema().get(points.column()).type().isDiscrete());
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
        List<RowFilter.Condition> conditions = new ArrayList<>();
        ToIntFunction<String> at = name -> place.applyAsInt(source.schema().get(name).name());
        for (SelectionClause clause : source.filter()) {
            switch (clause) {
                case SelectionClause.Interval(String column, Range range) ->
                        conditions.add(Conditions.interval(at.applyAsInt(column), range));
                case SelectionClause.Rectangle(String x, Range xRange, String y, Range yRange) -> {
                    conditions.add(Conditions.interval(at.applyAsInt(x), xRange));
                    conditions.add(Conditions.interval(at.applyAsInt(y), yRange));
                }
                case SelectionClause.Points(String column, List<String> values) -> {
                    int codes = at.applyAsInt(column);
                    List<String> dictionary =
                            ((ResidentColumn.Codes) columns.get(codes)).dictionary();
                    conditions.add(Conditions.codes(codes, wanted(dictionary, Set.copyOf(values))));
                }
                case SelectionClause.Lasso(String x, String y, List<Double> polygon) ->
                        conditions.add(
                                Conditions.lasso(at.applyAsInt(x), at.applyAsInt(y), polygon));
            }
        }
        return new RowFilter(conditions);
    }

    private static boolean[] wanted(List<String> dictionary, Set<String> values) {
        boolean[] wanted = new boolean[dictionary.size()];
        for (int code = 0; code < wanted.length; code++) {
            wanted[code] = values.contains(dictionary.get(code));
        }
        return wanted;
    }
}
