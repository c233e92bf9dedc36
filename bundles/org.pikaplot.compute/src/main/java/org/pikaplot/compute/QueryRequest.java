package org.pikaplot.compute;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.TableRef;

/**
 * One question: a row-returning statement over named inputs.
 *
 * @param sql one SELECT-like statement; anything else is refused before it runs
 * @param inputs the tables the statement may name, by the name it uses (case-insensitive); nothing
 *     else is visible
 * @param parameters named parameters ({@code $name} in the text) to values: {@code Long}, {@code
 *     Double}, {@code Boolean} or {@code String}
 * @param owner who asks, such as a node id: a newer request of the same owner cancels the older;
 *     null = nobody's
 * @param priority what is run first when workers are scarce
 */
public record QueryRequest(
        String sql,
        Map<String, TableRef> inputs,
        Map<String, Object> parameters,
        @Nullable String owner,
        Priority priority) {

    /** Order of work when workers are scarce. */
    public enum Priority {
        /** Somebody looks at the place where the answer will appear. */
        VISIBLE,
        /** Wanted, but not on screen. */
        BACKGROUND,
        /** A guess about what will be wanted; dropped as soon as there is real work. */
        SPECULATIVE
    }

    public QueryRequest {
        inputs = Map.copyOf(inputs);
        parameters = Map.copyOf(parameters);
    }

    /** {@return a request of nobody's, without parameters, visible} */
    public static QueryRequest of(String sql, Map<String, TableRef> inputs) {
        return new QueryRequest(sql, inputs, Map.of(), null, Priority.VISIBLE);
    }

    /** {@return the same question asked by {@code owner}; null = nobody's} */
    public QueryRequest ownedBy(@Nullable String newOwner) {
        return new QueryRequest(sql, inputs, parameters, newOwner, priority);
    }
}
