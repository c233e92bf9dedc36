package org.pikaplot.aggregate.internal.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    private final List<String> texts;
    private final Map<String, Integer> codes = new HashMap<>();

    private Labels(List<String> texts) {
        this.texts = texts;
    }

    /** {@return the labels of a resident column} */
    public static Labels of(List<String> dictionary) {
        return new Labels(dictionary);
    }

    /** {@return labels to be met with {@link #codeOf}} */
    public static Labels growing() {
        return new Labels(new ArrayList<>());
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

    /** {@return how many there are so far} */
    public int size() {
        return texts.size();
    }

    /** {@return the text of a code} */
    public String text(int code) {
        return texts.get(code);
    }

    /** {@return the codes in the order of their texts} */
    int[] inOrder() {
        return IntStream.range(0, texts.size())
                .boxed()
                .sorted((a, b) -> BINARY_ORDER.compare(texts.get(a), texts.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
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
