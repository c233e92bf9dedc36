package org.pikaplot.data;

/**
 * One column of a table.
 *
 * @param name exactly as the engine knows it; may hold any character, also blanks and quotes; never
 *     empty
 * @param type its type
 */
public record Column(String name, ColumnType type) {}
