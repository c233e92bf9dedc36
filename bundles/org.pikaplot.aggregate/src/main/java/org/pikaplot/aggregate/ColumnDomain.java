package org.pikaplot.aggregate;

import java.util.List;
import java.util.Optional;

/**
 * What values a column holds, as far as axes and legends need to know.
 *
 * @param range smallest and largest finite value in data space; empty for discrete columns and when
 *     there is none
 * @param labels the distinct values of a discrete column in binary text order, at most {@link
 *     #MAX_LABELS}
 * @param distinctCount distinct non-null values: exact for discrete columns, an estimate for
 *     continuous ones
 * @param nullCount NULLs
 * @param notFiniteCount NaN and infinities
 * @param unique whether no value occurs twice (NULLs aside); exact
 */
public record ColumnDomain(
        Optional<Range> range,
        List<String> labels,
        long distinctCount,
        long nullCount,
        long notFiniteCount,
        boolean unique) {

    /** Labels listed at most; {@code distinctCount} tells how many there are. */
    public static final int MAX_LABELS = 1_000;

    public ColumnDomain {
        labels = List.copyOf(labels);
    }
}
