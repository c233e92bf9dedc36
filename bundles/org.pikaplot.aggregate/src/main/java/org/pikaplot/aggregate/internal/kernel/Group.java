package org.pikaplot.aggregate.internal.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group of a group-by.
 *
 * @param keys one a key column: a {@code Double} position or a {@code String} label; null is the
 *     group of NULL
 * @param rows how many
 * @param sums what was added up for each measure
 * @param medians for each measure that is a median the median, else NaN
 */
public record Group(List<@Nullable Object> keys, long rows, Sums[] sums, double[] medians) {}
