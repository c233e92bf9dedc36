package org.pikaplot.formats.internal.infer;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The texts of a column in the sample, counted. */
final class ColumnSample {
    private static final int EXAMPLES = 5;

    private final List<String> values;
    private final Map<TextShape, Integer> shapes = new EnumMap<>(TextShape.class);
    private final Map<String, Integer> distinct = new HashMap<>();
    private final Set<String> examples = new LinkedHashSet<>();

    /** Of the texts that are not NULL. */
    ColumnSample(List<String> values) {
        this.values = values;
        for (String value : values) {
            if (distinct.merge(value, 1, Integer::sum) == 1 && examples.size() < EXAMPLES) {
                examples.add(value.length() > 100 ? value.substring(0, 100) : value);
            }
        }
        distinct.forEach((value, count) -> shapes.merge(TextShape.of(value), count, Integer::sum));
    }

    /** {@return texts in the sample} */
    int size() {
        return values.size();
    }

    /** {@return texts that are more than blanks} */
    int filled() {
        return size() - count(TextShape.EMPTY);
    }

    /**
     * {@return the first text that is more than blanks, without blanks around it; empty if none}
     */
    String first() {
        return values.stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    /** {@return the different texts} */
    Collection<String> distinct() {
        return distinct.keySet();
    }

    /** {@return how often a text stands in the sample} */
    int times(String text) {
        return distinct.getOrDefault(text, 0);
    }

    /** {@return how many texts have one of the shapes} */
    int count(TextShape... wanted) {
        int count = 0;
        for (TextShape shape : wanted) {
            count += shapes.getOrDefault(shape, 0);
        }
        return count;
    }

    /** {@return how many texts, blanks around them not counted, are as wanted} */
    int count(Predicate<String> wanted) {
        int count = 0;
        for (Map.Entry<String, Integer> entry : distinct.entrySet()) {
            count += wanted.test(entry.getKey().strip()) ? entry.getValue() : 0;
        }
        return count;
    }

    /** {@return whether all texts that are more than blanks are as wanted} */
    boolean all(Predicate<String> wanted) {
        return distinct.keySet().stream()
                .map(String::strip)
                .allMatch(value -> value.isEmpty() || wanted.test(value));
    }

    /** {@return the sample without some texts} */
    ColumnSample without(Collection<String> texts) {
        return new ColumnSample(values.stream().filter(value -> !texts.contains(value)).toList());
    }

    /** {@return different texts as wanted, the most frequent first} */
    List<String> mostFrequent(Predicate<String> wanted) {
        return distinct.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return a text of that shape, the same each time; empty if none} */
    String exampleOf(TextShape shape) {
        return distinct.keySet().stream()
                .filter(value -> TextShape.of(value) == shape)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    /** {@return some different texts, cut to 100 characters} */
    List<String> examples() {
        return List.copyOf(examples);
    }

    /** {@return whether nearly every text stands there only once, in enough texts to tell} */
    boolean isNearlyUnique() {
        return values.size() >= 100 && distinct.size() >= 0.99 * values.size();
    }

    /** {@return the confidence for what holds in all of the sample: a few texts prove less} */
    double bySize(double most) {
        return values.size() >= 1000 ? most : values.size() >= 20 ? most - 0.03 : most - 0.08;
    }

    /** {@return a part of the sample for a person} */
    String percent(int part) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / Math.max(1, size()));
    }
}
