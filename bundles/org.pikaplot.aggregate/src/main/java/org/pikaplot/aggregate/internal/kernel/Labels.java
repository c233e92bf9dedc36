package org.pikaplot.aggregate.internal.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/**
 * The texts behind the codes of a discrete column: all known at once, or met one by one in a
 * stream.
 */
public final class Labels {
    /**
     * The engine's binary text order: by code point, which is the order of UTF-8 bytes and differs
     * from {@link String#compareTo} beyond the basic plane.
     */
    public static final Comparator<String> BINARY_ORDER = Labels::compareCodePoints;

    /** More lines or stacks than this are no picture, and their state would not fit into memory. */
    public static final int MAX_SERIES = 1_000;

    private final List<String> texts;
    private final Predicate<String> occurring;
    private final Map<String, Integer> codes = new HashMap<>();

    private Labels(List<String> texts, Predicate<String> occurring) {
        this.texts = texts;
        this.occurring = occurring;
    }

    /** {@return the labels of a resident column} */
    public static Labels of(List<String> dictionary) {
        return new Labels(dictionary, text -> true);
    }

    /** {@return the same codes, of which only those with one of these texts make series} */
    public Labels occurring(Set<String> occurringTexts) {
        return new Labels(texts, occurringTexts::contains);
    }

    /** {@return labels to be met with {@link #codeOf}} */
    public static Labels growing() {
        return new Labels(new ArrayList<>(), text -> true);
    }

    /** {@return the code of a text, a new one when it was never met} */
    public int codeOf(String text) {
        return codes.computeIfAbsent(
                text,
                label -> {
                    texts.add(label);
                    return texts.size() - 1;
                });
    }

    /** {@return all texts, by code} */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** {@return how many there are so far} */
    public int size() {
        return texts.size();
    }

    /** {@return the text of a code} */
    public String text(int code) {
        return texts.get(code);
    }

    /**
     * {@return the codes of what makes series, in the order of their texts}
     *
     * @throws PikaException when there are more than {@link #MAX_SERIES}
     */
    public int[] inOrder() {
        int[] codes =
                IntStream.range(0, texts.size())
                        .filter(code -> occurring.test(texts.get(code)))
                        .boxed()
                        .sorted((a, b) -> BINARY_ORDER.compare(texts.get(a), texts.get(b)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        if (codes.length > MAX_SERIES) {
            throw tooMany();
        }
        return codes;
    }

    /** {@return what to say about a column with more values than {@link #MAX_SERIES}} */
    public static PikaException tooMany() {
        return PikaException.of(
                        ErrorCode.USAGE,
                        "The column that splits the data has more than %,d values: too many to tell apart."
                                .formatted(MAX_SERIES))
                .build();
    }

    private static int compareCodePoints(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean bothPlain = !Character.isSurrogate(x) && !Character.isSurrogate(y);
                return bothPlain || Character.isSurrogate(x) && Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
