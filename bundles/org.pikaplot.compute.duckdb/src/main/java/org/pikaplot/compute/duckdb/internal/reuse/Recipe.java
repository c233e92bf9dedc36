package org.pikaplot.compute.duckdb.internal.reuse;

/**
 * How a question is answered with the help of a kept answer.
 *
 * @param tree the statement to run instead, for json_deserialize_sql
 * @param extended whether it also reads the table the question asks of
 */
public record Recipe(String tree, boolean extended) {}
