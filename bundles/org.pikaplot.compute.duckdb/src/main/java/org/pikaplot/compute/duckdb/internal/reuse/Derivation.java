package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pikaplot.data.ColumnType;

/**
 * Answers a question from the answer of a wider one over the same table: rows from rows, groups
 * from rows, groups from finer groups. What rounding, ties or an unknown function could change is
 * refused.
 */
public final class Derivation {
    private static final System.Logger LOG = System.getLogger(Derivation.class.getName());

    private final SelectShape wanted;
    private final SelectShape wide;
    private final boolean inTableOrder;
    private final String kept;

    private Derivation(SelectShape wanted, SelectShape wide, boolean inTableOrder, String kept) {
        this.wanted = wanted;
        this.wide = wide;
        this.inTableOrder = inTableOrder && wide.order().isEmpty();
        this.kept = kept;
    }

    /**
     * {@return how, empty when it cannot be done for certain}
     *
     * @param wanted the question
     * @param wide the question of the kept answer, over the same table
     * @param inTableOrder whether the kept answer's rows are in the order of the table, where its
     *     question does not sort
     * @param kept the name of the kept answer in the statement
     */
    public static Optional<Recipe> of(
            SelectShape wanted, SelectShape wide, boolean inTableOrder, String kept) {
        if (wide.limit() != null
                || wide.distinct()
                || wanted.limit() != null && !wanted.isTotallyOrdered()
                || !Conditions.imply(wanted, wide)) {
            return Optional.empty();
        }
        try {
            var derivation = new Derivation(wanted, wide, inTableOrder, kept);
            if (wide.aggregated()) {
                return Optional.of(new Recipe(derivation.fromGroups().json(), false));
            }
            derivation.requireSameFromRows();
            return Optional.of(
                    wide.isPartOfItsTable() && wanted.readsOnlyOutputsOf(wide)
                            ? Recipe.AS_ASKED
                            : new Recipe(derivation.fromRows().json(), false));
        } catch (NotComparable e) {
            LOG.log(System.Logger.Level.TRACE, "not derived from a kept answer", e);
            return Optional.empty();
        }
    }

    private List<JsonNode> furtherConditions() {
        return wanted.conditions().stream().filter(c -> !wide.conditions().contains(c)).toList();
    }

    private void requireSameFromRows() {
        NotComparable.unless(mayBeReordered(), "the order of rows");
        if (wanted.aggregated()) {
            expressions().forEach(this::requireExactAggregates);
        }
    }

    private SelectTree fromRows() {
        var rewriting = new OverAnswer(wide, wide.outputs());
        return selected(rewriting::of, rewriting)
                .groupBy(SelectTree.rewritten(wanted.keys(), rewriting::of));
    }

    private SelectTree fromGroups() {
        NotComparable.unless(wanted.aggregated() && !wanted.distinct(), "rows from groups");
        var groups = new OverAnswer(wide, wide.outputs());
        if (new HashSet<>(wanted.keys()).equals(new HashSet<>(wide.keys()))) {
            NotComparable.unless(
                    !wanted.keys().isEmpty() || furtherConditions().isEmpty(),
                    "fewer rows in the one group");
            return selected(groups::of, groups);
        }
        NotComparable.unless(!wide.keys().isEmpty(), "one group");
        NotComparable.unless(wide.keys().stream().noneMatch(wide::isAmbiguous), "ambiguous keys");
        var keys =
                new OverAnswer(
                        wide,
                        wide.outputs().stream()
                                .filter(o -> wide.keys().contains(o.expression()))
                                .toList());
        return selected(expression -> overGroups(expression, keys), keys)
                .groupBy(SelectTree.rewritten(wanted.keys(), keys::of));
    }

    private SelectTree selected(SelectTree.Rewriting rewriting, OverAnswer rows) {
        var order = new ArrayList<SelectShape.Order>();
        for (SelectShape.Order key : wanted.order()) {
            OptionalInt place = wanted.outputOf(key.expression());
            JsonNode expression =
                    place.isPresent()
                            ? Trees.whole(place.getAsInt() + 1)
                            : rewriting.of(key.expression());
            order.add(new SelectShape.Order(expression, key.direction(), key.nulls()));
        }
        List<JsonNode> outputs =
                wanted.outputs().stream().map(SelectShape.Output::expression).toList();
        return new SelectTree(kept)
                .outputs(SelectTree.rewritten(outputs, rewriting), wanted.outputs())
                .where(SelectTree.rewritten(furtherConditions(), rows::condition))
                .distinct(wanted.distinct())
                .orderBy(order)
                .limit(wanted.limit());
    }

    /** Rows in another order than the table's: only where nobody can see it. */
    private boolean mayBeReordered() {
        if (inTableOrder) {
            return true;
        }
        boolean picks = wanted.aggregated() || wanted.distinct();
        if (!picks && wanted.order().isEmpty()) {
            return false;
        }
        boolean ambiguous =
                wanted.outputs().stream().anyMatch(o -> SelectShape.isAmbiguous(o.column().type()));
        return !ambiguous || !picks && wanted.limit() == null;
    }

    private List<JsonNode> expressions() {
        var all = new ArrayList<JsonNode>();
        wanted.outputs().forEach(output -> all.add(output.expression()));
        wanted.order().forEach(key -> all.add(key.expression()));
        return all;
    }

    /** A sum of floating numbers depends on how the rows were parted among threads. */
    private void requireExactAggregates(JsonNode node) {
        String function = Trees.function(node);
        if (function.equals("sum") || function.equals("avg")) {
            NotComparable.unless(
                    isExactNumber(Trees.arguments(node).getFirst()), "a sum that rounds");
        } else if ((function.equals("min") || function.equals("max")) && !inTableOrder) {
            NotComparable.unless(!wanted.isAmbiguous(Trees.arguments(node).getFirst()), "a tie");
        }
        node.forEach(this::requireExactAggregates);
    }

    private boolean isExactNumber(JsonNode argument) {
        return wanted.typeOf(argument).filter(Derivation::isExact).isPresent();
    }

    private static boolean isExact(ColumnType type) {
        return switch (type.kind()) {
            case DECIMAL -> true;
            case INTEGER ->
                    !type.engineName().contains("HUGE") && !type.engineName().contains("NUM");
            default -> false;
        };
    }

    /** An expression over the wanted groups as one over the groups they are made of. */
    private JsonNode overGroups(JsonNode expression, OverAnswer keys) {
        if (wanted.keys().contains(expression)) {
            return keys.of(expression);
        }
        return Trees.replace(
                expression,
                node -> {
                    if (wanted.keys().contains(node)) {
                        return keys.of(node);
                    }
                    if (FunctionKinds.isAggregate(Trees.function(node))) {
                        return combined(node);
                    }
                    NotComparable.unless(!Trees.is(node, "COLUMN_REF"), "a column of single rows");
                    return null;
                });
    }

    private JsonNode combined(JsonNode aggregate) {
        OptionalInt place = wide.outputOf(aggregate);
        NotComparable.unless(
                place.isPresent() && !aggregate.path("distinct").asBoolean(), "an aggregate");
        ColumnType type = wide.outputs().get(place.getAsInt()).column().type();
        NotComparable.unless(!SelectShape.isAmbiguous(type), "an aggregate that rounds");
        JsonNode part = Trees.columnRef(wide.outputs().get(place.getAsInt()).column().name());
        String function = Trees.function(aggregate);
        return switch (function) {
            case "count", "count_star" -> {
                JsonNode sum = Trees.cast(Trees.call("sum", part), "BIGINT");
                yield wanted.keys().isEmpty()
                        ? Trees.call("ifnull", sum, Trees.cast(Trees.whole(0), "BIGINT"))
                        : sum;
            }
            case "sum", "min", "max", "bool_and", "bool_or" -> Trees.call(function, part);
            default -> throw new NotComparable("an aggregate");
        };
    }
}
