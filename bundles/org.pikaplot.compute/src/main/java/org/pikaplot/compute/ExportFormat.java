package org.pikaplot.compute;

/**
 * A file format the engine itself writes. Complete, in the rows' order, numbers as the engine
 * prints them.
 */
public enum ExportFormat {
    /** RFC 4180, header line, UTF-8, empty = NULL. */
    CSV,
    /** An array of objects. */
    JSON,
    /** zstd. */
    PARQUET
}
