package org.pikaplot.formats.internal.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.Sql;

/** The closed list of texts of a category column. */
final class Dictionary {
    /** The order in which the engine compares VARCHAR: by the bytes of UTF-8. */
    private static final Comparator<String> BINARY =
            (a, b) ->
                    Arrays.compareUnsigned(
                            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private Dictionary() {}

    /** {@return the first cells of the rows, sorted so that comparing codes is comparing texts} */
    static List<String> inBinaryOrder(List<@Nullable String[]> rows) {
        return rows.stream().map(row -> Objects.requireNonNull(row[0])).sorted(BINARY).toList();
    }

    /** {@return the engine's type for it} */
    static String type(List<String> dictionary) {
        return dictionary.stream()
                .map(Sql::literal)
                .collect(Collectors.joining(", ", "ENUM(", ")"));
    }
}
