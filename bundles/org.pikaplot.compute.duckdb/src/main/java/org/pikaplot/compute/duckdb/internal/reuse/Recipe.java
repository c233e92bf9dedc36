package org.pikaplot.compute.duckdb.internal.reuse;

import org.jspecify.annotations.Nullable;

/**
 * How a question is answered with the help of a kept answer.
 *
 * @param tree the statement to run instead, for json_deserialize_sql; null = the question itself,
 *     asked of the kept answer in place of its table
 * @param extended whether it also reads the table the question asks of
 */
public record Recipe(@Nullable String tree, boolean extended) {
    /** The question itself, asked of the kept answer. */
    static final Recipe AS_ASKED = new Recipe(null, false);
}
