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

    /** Nobody is kept waiting for longer than this by rows that lie in no order. */
    private static final long TILES_FROM_MILLIS = 300;

    /** {@return rows from which on columns that cannot be held are kept in the order of tiles} */
    public long tilesFromRows() {
        return TILES_FROM_MILLIS * loadRowsPerMilli;
    }

    public Tuning {
        if (Math.min(kernelRowsPerMilli, loadRowsPerMilli) < 1) {
            throw new IllegalArgumentException("speeds must be positive");
        }
    }
}
