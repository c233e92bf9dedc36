package org.pikaplot.aggregate;

/**
 * From where on one way of answering is better than another: what a measurement of a machine
 * decides.
 *
 * @param treeFromRows rows from which on a tree is built for lines
 * @param pyramidFromRows rows from which on a pyramid is built for densities
 * @param sortAtMostRows rows up to which quantiles are found by sorting in memory, above by SQL
 * @param kernelRowsPerMilli rows of two resident columns that a kernel adds up in a millisecond
 * @param loadRowsPerMilli rows of two columns that come from the engine in a millisecond
 */
public record Tuning(
        long treeFromRows,
        long pyramidFromRows,
        long sortAtMostRows,
        long kernelRowsPerMilli,
        long loadRowsPerMilli) {

    /** Careful guesses for a machine nobody measured. */
    public static final Tuning DEFAULT = new Tuning(500_000, 1_000_000, 20_000_000, 50_000, 30_000);

    public Tuning {
        if (Math.min(kernelRowsPerMilli, loadRowsPerMilli) < 1) {
            throw new IllegalArgumentException("speeds must be positive");
        }
    }
}
