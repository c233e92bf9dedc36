package org.pikaplot.compute.duckdb.internal.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows from conditions. */
final class Conditions {
    private Conditions() {}

    /**
     * {@return whether every row that fulfils all conditions of one question fulfils those of
     * another} Only what is certain: the same condition, a narrower bound, fewer values of an IN,
     * or a comparison where NOT NULL is asked for.
     */
    static boolean imply(SelectShape given, SelectShape wanted) {
        for (int i = 0; i < wanted.conditions().size(); i++) {
            if (!imply(given, wanted.conditions().get(i), wanted.bounds().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean imply(SelectShape given, JsonNode wanted, Optional<Bound> wantedBound) {
        if (given.conditions().contains(wanted)) {
            return true;
        }
        for (int i = 0; i < given.conditions().size(); i++) {
            if (implies(given.conditions().get(i), given.bounds().get(i), wanted, wantedBound)) {
                return true;
            }
        }
        return false;
    }

    private static boolean implies(
            JsonNode one, Optional<Bound> bound, JsonNode wanted, Optional<Bound> wantedBound) {
        if (bound.isPresent() && wantedBound.isPresent()) {
            return bound.get().implies(wantedBound.get());
        }
        if (Trees.typeOf(wanted).equals("OPERATOR_IS_NOT_NULL")) {
            return bound.map(Bound::column)
                    .filter(name ->
                            Trees.column(wanted.path("children").path(0))
                                    .filter(name::equals)
                                    .isPresent())
                    .isPresent();
        }
        Optional<OneOf> some = OneOf.of(one);
        Optional<OneOf> all = OneOf.of(wanted);
        return some.isPresent()
                && all.isPresent()
                && some.get().input().equals(all.get().input())
                && all.get().literals().containsAll(some.get().literals());
    }

    /** An expression that equals one of some literals, all of one kind. */
    private record OneOf(JsonNode input, List<JsonNode> literals) {
        static Optional<OneOf> of(JsonNode condition) {
            List<JsonNode> literals;
            JsonNode input;
            switch (Trees.typeOf(condition)) {
                case "COMPARE_IN" -> {
                    input = condition.path("children").path(0);
                    literals = condition.path("children").valueStream().skip(1).toList();
                }
                case "COMPARE_EQUAL" -> {
                    input = condition.path("left");
                    literals = List.of(condition.path("right"));
                }
                default -> {
                    return Optional.empty();
                }
            }
            Stream<String> kinds = literals.stream().map(OneOf::kind).distinct();
            List<String> known = kinds.toList();
            return known.equals(List.of("STRING")) || known.equals(List.of("INTEGER"))
                    ? Optional.of(new OneOf(input, literals))
                    : Optional.empty();
        }

        private static String kind(JsonNode literal) {
            return Trees.is(literal, "CONSTANT")
                    ? literal.path("literal").path("kind").asText("")
                    : "";
        }
    }
}
