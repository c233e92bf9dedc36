package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType.Kind;

/**
 * Answers a question about a range of time from the answer about another, overlapping one: what is
 * kept of it, and only the rest from the table. Groups are taken so where each lies in one part
 * whole, because a key is the time itself or a bucket whose borders the ranges respect.
 */
public final class Extension {
    private static final System.Logger LOG = System.getLogger(Extension.class.getName());

    private final SelectShape wanted;
    private final SelectShape known;
    private final String kept;
    private final List<JsonNode> others = new ArrayList<>();

    private Extension(SelectShape wanted, SelectShape known, String kept) {
        this.wanted = wanted;
        this.known = known;
        this.kept = kept;
    }

    /** The bounds a statement sets on one column: at most one on each side. */
    private record Range(@Nullable Bound lower, @Nullable Bound upper) {

        /** Whether two ranges have more than a border in common. */
        boolean overlaps(Range other) {
            return isBelow(lower, other.upper) && isBelow(other.lower, upper);
        }

        private static boolean isBelow(@Nullable Bound lower, @Nullable Bound upper) {
            return lower == null || upper == null || lower.compare(upper) < 0;
        }
    }

    /**
     * {@return how, empty when it cannot be done for certain} Arguments as for {@link
     * Derivation#of}.
     */
    public static Optional<Recipe> of(SelectShape wanted, SelectShape known, String kept) {
        boolean plain =
                wanted.limit() == null
                        && known.limit() == null
                        && !wanted.distinct()
                        && !known.distinct()
                        && (known.order().isEmpty() || !wanted.order().isEmpty())
                        && wanted.aggregated() == known.aggregated()
                        && new HashSet<>(wanted.keys()).equals(new HashSet<>(known.keys()))
                        && (!wanted.aggregated() || !wanted.keys().isEmpty());
        if (!plain) {
            return Optional.empty();
        }
        try {
            return new Extension(wanted, known, kept).recipe();
        } catch (NotComparable e) {
            LOG.log(System.Logger.Level.TRACE, "a kept answer is not extended", e);
            return Optional.empty();
        }
    }

    private Optional<Recipe> recipe() {
        String column = timeColumn();
        Range range = range(wanted, column);
        Range old = range(known, column);
        NotComparable.unless(range.lower != null || range.upper != null, "no range");
        NotComparable.unless(range.overlaps(old), "ranges apart");
        var keptConditions = new ArrayList<JsonNode>();
        var parts = new ArrayList<SelectTree>();
        // What lies before the old range, and what lies behind it.
        List<JsonNode> before = missing(range.lower, old.lower, keptConditions);
        List<JsonNode> behind = missing(range.upper, old.upper, keptConditions);
        NotComparable.unless(!before.isEmpty() || !behind.isEmpty(), "nothing is missing");
        if (!before.isEmpty()) {
            parts.add(fromTable(before));
        }
        parts.add(fromAnswer(keptConditions));
        if (!behind.isEmpty()) {
            parts.add(fromTable(behind));
        }
        return Optional.of(new Recipe(SelectTree.union(parts, order()), true));
    }

    /** The one column of time on which the two differ, all other conditions being the same. */
    private String timeColumn() {
        Set<JsonNode> differing = new HashSet<>(wanted.conditions());
        differing.addAll(known.conditions());
        for (JsonNode condition : wanted.conditions()) {
            if (known.conditions().contains(condition)) {
                differing.remove(condition);
            }
        }
        List<String> columns =
                differing.stream()
                        .map(condition ->
                                Bound.of(condition, wanted.columns())
                                        .filter(Extension::isOfTime)
                                        .map(Bound::column)
                                        .orElseThrow(() -> new NotComparable("a condition")))
                        .distinct()
                        .toList();
        NotComparable.unless(columns.size() == 1, "not one range");
        return columns.getFirst();
    }

    private static boolean isOfTime(Bound bound) {
        return (bound.type().kind() == Kind.DATE || bound.type().kind() == Kind.TIMESTAMP)
                && (bound.isLower() || bound.isUpper());
    }

    private Range range(SelectShape shape, String column) {
        @Nullable Bound lower = null;
        @Nullable Bound upper = null;
        for (int i = 0; i < shape.conditions().size(); i++) {
            Optional<Bound> bound = shape.bounds().get(i).filter(b -> b.column().equals(column));
            if (bound.isEmpty()) {
                if (shape == wanted) {
                    others.add(shape.conditions().get(i));
                }
            } else if (bound.get().isLower()) {
                NotComparable.unless(lower == null, "two bounds of a side");
                lower = bound.get();
            } else {
                NotComparable.unless(bound.get().isUpper() && upper == null, "two bounds");
                upper = bound.get();
            }
        }
        return new Range(lower, upper);
    }

    /**
     * The conditions of what is missing on one side, none when nothing is.
     *
     * @param now the bound that is asked for
     * @param then the bound of what is kept
     * @param keptConditions gets the bound where it takes less than what is kept
     */
    private List<JsonNode> missing(
            @Nullable Bound now, @Nullable Bound then, List<JsonNode> keptConditions) {
        if (then == null || now != null && now.implies(then)) {
            if (now != null && !now.equals(then)) {
                keptConditions.add(condition(now));
            }
            return List.of();
        }
        NotComparable.unless(now == null || then.implies(now), "bounds that cross");
        NotComparable.unless(respectsGroups(then), "groups that would be torn");
        var missing = new ArrayList<JsonNode>();
        missing.add(then.complement());
        if (now != null) {
            missing.add(condition(now));
        }
        return missing;
    }

    private boolean respectsGroups(Bound border) {
        return !wanted.aggregated()
                || wanted.keys().contains(Trees.columnRef(border.column()))
                || wanted.keys().stream()
                        .anyMatch(key ->
                                TimeBucket.of(key, wanted.columns())
                                        .filter(bucket -> bucket.isCutBy(border))
                                        .isPresent());
    }

    private static JsonNode condition(Bound bound) {
        String type =
                (bound.isLower() ? "COMPARE_GREATERTHAN" : "COMPARE_LESSTHAN")
                        + (bound.isStrict() ? "" : "OREQUALTO");
        return Trees.compare(type, Trees.columnRef(bound.column()), bound.constant());
    }

    private SelectTree fromTable(List<JsonNode> range) {
        var conditions = new ArrayList<>(others);
        // A side that is open on what is asked for is closed by the other bound of it.
        conditions.addAll(range);
        return new SelectTree(wanted.table())
                .outputs(outputs(), wanted.outputs())
                .where(conditions)
                .groupBy(wanted.keys());
    }

    private SelectTree fromAnswer(List<JsonNode> conditions) {
        var answer = new OverAnswer(known, known.outputs());
        return new SelectTree(kept)
                .outputs(SelectTree.rewritten(outputs(), answer::of), wanted.outputs())
                .where(SelectTree.rewritten(conditions, answer::condition));
    }

    private List<JsonNode> outputs() {
        return wanted.outputs().stream().map(SelectShape.Output::expression).toList();
    }

    private List<SelectShape.Order> order() {
        var order = new ArrayList<SelectShape.Order>();
        for (SelectShape.Order key : wanted.order()) {
            OptionalInt place = wanted.outputOf(key.expression());
            NotComparable.unless(place.isPresent(), "sorted by what is not selected");
            order.add(
                    new SelectShape.Order(
                            Trees.whole(place.getAsInt() + 1), key.direction(), key.nulls()));
        }
        return order;
    }
}
